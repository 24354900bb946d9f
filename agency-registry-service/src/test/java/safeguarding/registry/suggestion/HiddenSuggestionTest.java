package safeguarding.registry.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.Someone;
import safeguarding.registry.TestAgencies;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** What is suggested of somebody to whom the reader stands too near is left out so that nothing tells of it. */
@QuarkusTest
class HiddenSuggestionTest extends OverHttp {

    private static final String UNCLE = "uncle.example";
    private static final String COLLEAGUE = "olga.example";

    private final Someone liz = Someone.invented("Elizabeth");
    private final Someone beth = Someone.invented("Elizabeth");
    private String services;

    @Inject
    Comparing comparing;

    @BeforeEach
    void an_agency() {
        rows.run("delete from match_due");
        rows.run("delete from match_key");
        services = TestAgencies.fresh("CHILDRENS_SERVICES");
    }

    @Test
    void the_next_pair_stands_in_its_place_as_if_it_were_not_there() {
        UUID ofLiz = suggestedOf(liz);
        UUID ofBeth = suggestedOf(beth);
        List<UUID> order = rows.list("select id from match_suggestion where id in (?, ?) order by -least, id",
                row -> row.getObject(1, UUID.class), ofLiz, ofBeth);
        UUID hidden = order.get(0);
        UUID work = worksWith(hidden.equals(ofLiz) ? liz : beth);
        String before = placeBefore(hidden);
        // To another agency what only this one recorded of the two is not there at all.
        String elsewhere = TestAgencies.fresh("CHILDRENS_SERVICES");
        String ofOthers = page(elsewhere, COLLEAGUE, page(elsewhere, COLLEAGUE, before, 1).getString("next"), 1).prettify();
        assertThat(page(services, UNCLE, before, 1).getString("items[0].id")).isEqualTo(hidden.toString());

        standsTooNearTo(work);

        JsonPath page = page(services, UNCLE, before, 1);
        assertThat(page.getList("items")).hasSize(1);
        assertThat(page.prettify()).isEqualTo(ofOthers);
        assertThat(page(services, UNCLE, before, 100).getList("items.id")).contains(order.get(1).toString())
                .doesNotContain(hidden.toString());
    }

    /** The cursor after which it is the next, for those of other agencies as well. */
    private String placeBefore(UUID suggestion) {
        String after = "";
        JsonPath page = page(services, COLLEAGUE, after, 1);
        while (!page.getString("items[0].id").equals(suggestion.toString())) {
            after = page.getString("next");
            page = page(services, COLLEAGUE, after, 1);
        }
        return after;
    }

    private static JsonPath page(String agency, String user, String after, int limit) {
        return person(agency, user, "person-linker").when().get("/v1/match-suggestions?limit=" + limit + "&after=" + after)
                .then().statusCode(200).extract().jsonPath();
    }

    private UUID suggestedOf(Someone somebody) {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        recorded(Linkage.REFERRAL, Linkage.of(one, 1).adult(one, somebody));
        recorded(Linkage.REFERRAL, Linkage.of(other, 1).adult(other, somebody.twin("Lizzie")));
        comparing.work();
        return rows.first("select id from match_suggestion where one = least(?, ?::uuid) and other = greatest(?, ?::uuid)",
                row -> row.getObject(1, UUID.class), one, other, one, other).orElseThrow();
    }

    private UUID worksWith(Someone somebody) {
        UUID work = Household.opens(services, "ADULT", somebody, "ref-" + somebody.family());
        comparing.work();
        return work;
    }

    private void standsTooNearTo(UUID work) {
        person(services, COLLEAGUE, "practitioner")
                .body("{\"agency\":\"" + services + "\",\"worker\":\"" + UNCLE + "\",\"involvement\":\"" + work
                        + "\",\"tie\":\"RELATED\",\"reason\":\"The mother told us\"}")
                .when().post("/v1/conflicts-of-interest").then().statusCode(201);
    }

    private static RequestSpecification person(String agency, String user, String role) {
        return Calls.as(Tokens.of(agency).client("gateway").user(user).roles(role), Calls.PURPOSE, Calls.LEGAL_BASIS);
    }
}
