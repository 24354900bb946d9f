package safeguarding.registry.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static safeguarding.registry.agency.Directory.agency;
import static safeguarding.registry.agency.Directory.fresh;
import static safeguarding.registry.agency.Directory.keep;
import static safeguarding.registry.agency.Directory.keeper;
import static safeguarding.registry.agency.Directory.with;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.TransactionalException;

import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import safeguarding.testkit.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
class AgencyDirectoryTest {

    @Inject
    AgencyDirectory directory;

    @Inject
    Heard heard;

    @Test
    void an_open_agency_answers_for_itself() {
        String slug = fresh("school");
        keep(slug, agency("SCHOOL", "OPEN", fresh("planned-successor")));

        assertThat(answers(slug)).containsExactly(new Answerable(slug, slug, "SCHOOL", true));
    }

    @Test
    void an_agency_that_has_closed_is_answered_for_by_the_open_end_of_its_line() {
        String first = fresh("trust");
        String second = fresh("trust");
        String third = fresh("board");
        keep(first, agency("HEALTH_TRUST", "CLOSED", second));
        keep(second, agency("HEALTH_TRUST", "CLOSED", third));
        keep(third, agency("ICB", "OPEN"));

        assertThat(answers(first, second, third)).containsExactly(new Answerable(first, third, "ICB", true),
                new Answerable(second, third, "ICB", true), new Answerable(third, third, "ICB", true));
    }

    @Test
    void nobody_answers_where_the_line_does_not_end_at_one_open_agency() {
        String unknown = fresh("unknown");
        String alone = fresh("trust");
        String divided = fresh("trust");
        String lost = fresh("trust");
        String round = fresh("trust");
        String about = fresh("trust");
        keep(alone, agency("HEALTH_TRUST", "CLOSED"));
        keep(divided, agency("HEALTH_TRUST", "CLOSED", alone, lost));
        keep(lost, agency("HEALTH_TRUST", "CLOSED", unknown));
        keep(round, agency("HEALTH_TRUST", "CLOSED", about));
        keep(about, agency("HEALTH_TRUST", "CLOSED", round));

        assertThat(answers(unknown)).containsExactly(new Answerable(unknown, unknown, null, false));
        for (String slug : List.of(alone, divided, lost, round, about)) {
            assertThat(answers(slug)).containsExactly(new Answerable(slug, slug, "HEALTH_TRUST", false));
        }
        assertThat(answers()).isEmpty();
    }

    @Test
    void a_line_is_followed_ten_steps() {
        List<String> line = IntStream.rangeClosed(0, 11).mapToObj(i -> fresh("trust")).toList();
        IntStream.range(0, 11).forEach(i -> keep(line.get(i), agency("HEALTH_TRUST", "CLOSED", line.get(i + 1))));
        keep(line.get(11), agency("HEALTH_TRUST", "OPEN"));

        assertThat(answers(line.get(0)).get(0).open()).isFalse();
        assertThat(answers(line.get(1)).get(0).agency()).isEqualTo(line.get(11));
    }

    @Test
    void the_answer_belongs_to_a_transaction() {
        assertThatThrownBy(() -> directory.answerableFor(List.of("anyone"))).isInstanceOf(TransactionalException.class);
    }

    @Test
    void whoever_is_answered_for_by_another_now_is_named_in_the_transaction_of_the_change() {
        String first = fresh("trust");
        String second = fresh("trust");
        String third = fresh("trust");
        keep(first, agency("HEALTH_TRUST", "CLOSED", second));
        keep(second, agency("HEALTH_TRUST", "CLOSED", third));
        heard.slugs.clear();

        keep(third, agency("HEALTH_TRUST", "OPEN"));
        assertThat(heard.slugs).containsExactlyInAnyOrder(first, second, third);
        assertThat(heard.answers).containsEntry(first, third);
        heard.slugs.clear();

        keep(third, agency("HEALTH_TRUST", "OPEN"));
        keeper().header("If-Match", "\"v1\"").body(with(agency("HEALTH_TRUST", "OPEN"), "areas", List.of())).when()
                .put("/v1/agencies/" + third);
        assertThat(heard.slugs).isEmpty();

        keeper().header("If-Match", "\"v2\"").body(with(agency("HEALTH_TRUST", "CLOSED"), "areas", List.of())).when()
                .put("/v1/agencies/" + third);
        assertThat(heard.slugs).containsExactlyInAnyOrder(first, second, third);
    }

    private List<Answerable> answers(String... slugs) {
        return QuarkusTransaction.requiringNew()
                .call(() -> new ArrayList<>(directory.answerableFor(Arrays.asList(slugs)).values()));
    }

    // A bean without a proxy, so that its fields are its own.
    @Singleton
    static class Heard {

        final List<String> slugs = new CopyOnWriteArrayList<>();
        final Map<String, String> answers = new java.util.concurrent.ConcurrentHashMap<>();

        @Inject
        AgencyDirectory directory;

        @Inject
        TransactionSynchronizationRegistry transaction;

        void on(@Observes AgencyChanged changed) {
            assertThat(transaction.getTransactionStatus()).isEqualTo(Status.STATUS_ACTIVE);
            slugs.add(changed.slug());
            answers.put(changed.slug(), directory.answerableFor(List.of(changed.slug())).get(changed.slug()).agency());
        }
    }
}
