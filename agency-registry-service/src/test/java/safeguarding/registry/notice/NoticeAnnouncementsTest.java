package safeguarding.registry.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.TestAgencies;
import safeguarding.testkit.EventContract;
import safeguarding.testkit.KafkaTap;

@QuarkusTest
class NoticeAnnouncementsTest extends OverHttp {

    private static final Path EVENTS = Path.of("src/main/resources/events");
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Inject
    ObjectMapper json;

    @Test
    void every_schema_and_example_is_thin() {
        EventContract.checkAll();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_sent_is_what_the_example_shows(NoticeState state) throws IOException {
        long version = switch (state) {
            case TOLD, AWAITING_DECISION, WITHHELD -> 1;
            case RECALLED, LAPSED -> 2;
        };
        NoticeSettled settled = new NoticeSettled(UUID.fromString("01970000-0000-7000-8000-000000000005"), version,
                UUID.fromString("01970000-0000-7000-8000-000000000002"), "larkfield-primary-invented",
                Instant.parse("2026-11-22T09:30:00.123456Z"), state);

        EventContract.checkSent(settled.type(), json.writeValueAsString(settled));
    }

    @ParameterizedTest
    @EnumSource
    void the_description_of_the_events_knows_each_of_them(NoticeState state) throws IOException {
        String type = "safeguarding.notice." + state.name().toLowerCase().replace('_', '-') + ".v1";
        String description = Files.readString(Path.of("../docs/asyncapi.yaml"));

        assertThat(description).contains("name: " + type + "\n", "const: " + type + "\n", "/events/" + type + ".schema.json",
                "/events/" + type + ".example.json");
    }

    @Test
    void what_happens_to_each_line_is_announced_in_order_and_keeps_its_schema() {
        Household household = new Household();
        String services = TestAgencies.fresh("CHILDRENS_SERVICES");
        String school = TestAgencies.fresh("SCHOOL");
        String jobcentre = TestAgencies.fresh("JOBCENTRE_PLUS");
        Stream.of(services, school, jobcentre).forEach(household::worksWithTom);
        UUID concern = UUID.randomUUID();

        recorded(Linkage.REFERRAL, household.referral(1));
        recorded(Linkage.OFFENDER_CONCERN, Linkage.concern(concern, 1, household.man, "OFFENDER_MANAGEMENT", POLICE));
        recorded(Linkage.REFERRAL, household.withoutConnection(2));

        List<ConsumerRecord<String, String>> told = announced(concern, 6);
        Map<String, List<String>> expected = Map.of(services, List.of("told 1", "recalled 2"),
                school, List.of("awaiting-decision 1", "lapsed 2"), jobcentre, List.of("withheld 1", "lapsed 2"));
        expected.forEach((agency, types) -> assertThat(told.stream()
                .filter(message -> JsonPath.from(message.value()).getString("agency").equals(agency)).map(this::shape))
                .isEqualTo(types));
    }

    @Test
    void nothing_personal_is_announced() {
        Household household = new Household();
        household.worksWithTom(TestAgencies.fresh("CHILDRENS_SERVICES"));
        UUID concern = UUID.randomUUID();
        recorded(Linkage.REFERRAL, household.referral(1));
        recorded(Linkage.CONCERN, Linkage.concern(concern, 1, household.man, "SAFEGUARDING", POLICE));

        announced(concern, 1).forEach(message -> assertThat(message.key() + message.value() + headers(message))
                .doesNotContain(household.tom.family(), household.alan.family(), "ref-", "2015-02-01", "1980-04-03"));
    }

    private static List<ConsumerRecord<String, String>> announced(UUID concern, int count) {
        try (KafkaTap tap = KafkaTap.on("safeguarding.notice")) {
            return tap.await(message -> message.value().contains(concern.toString()), count);
        }
    }

    /** What it says in two words, after checking the envelope and the schema of its type. */
    private String shape(ConsumerRecord<String, String> message) {
        JsonPath value = JsonPath.from(message.value());
        String type = KafkaTap.attribute(message, "type");
        assertThat(message.key()).isEqualTo(value.getString("id")).isEqualTo(KafkaTap.attribute(message, "subject"));
        assertThat(KafkaTap.attribute(message, "source")).isEqualTo("/agency-registry-service");
        assertThat(KafkaTap.attribute(message, "time")).isEqualTo(value.getString("occurredAt"));
        assertThat(SCHEMAS.getSchema(read(EVENTS.resolve(type + ".schema.json")), InputFormat.JSON)
                .validate(message.value(), InputFormat.JSON)).isEmpty();
        return type.replace("safeguarding.notice.", "").replace(".v1", "") + " " + value.getInt("version");
    }

    private static String headers(ConsumerRecord<String, String> message) {
        StringBuilder all = new StringBuilder();
        message.headers().forEach(header -> all.append(new String(header.value(), StandardCharsets.UTF_8)).append(' '));
        return all.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
