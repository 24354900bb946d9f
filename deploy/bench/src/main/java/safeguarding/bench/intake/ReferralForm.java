package safeguarding.bench.intake;

import java.util.regex.Pattern;

import safeguarding.bench.telling.People;

/** A typical referral: two children, two adults, three connections, and some sentences about why. */
public final class ReferralForm {

    private static final Pattern NUMBER = Pattern.compile("@number@");

    private static final String TEMPLATE = """
            {"sentTo": "hampshire-childrens-services", "source": "2A",
             "referrer": {"name": "Grace Example", "role": "Designated safeguarding lead", "phone": "01632 960456"},
             "reason": {"worries": "@story@", "harmTypes": ["neglect", "emotional-abuse"],
               "impact": "Tired, hungry and withdrawn in class (invented).",
               "history": "Two earlier contacts in 2024, both closed with advice (invented).",
               "goingWell": "Both children come to school every day (invented).",
               "parentsAware": "YES", "consentSought": "YES"},
             "children": [
               {"ref": "one", "names": [{"given": "Robin", "family": "@family@", "use": "CURRENT"}],
                "born": {"date": "2016-03-14", "accuracyIndicator": "AAA"},
                "identifiers": [{"system": "nhs-number", "value": "@number@"}],
                "gender": "girl", "firstLanguage": "English", "school": "Larkfield Primary School (invented)",
                "address": {"lines": ["1 Invented Street", "Nowhere"], "postcode": "SO23 8UJ"},
                "ownWords": [{"words": "I don't like it when he comes round.", "heardBy": "Grace Example",
                  "heardOn": "2026-11-02", "setting": "the reading corner"}]},
               {"ref": "two", "names": [{"given": "Ash", "family": "@family@", "use": "CURRENT"}],
                "born": {"date": "2019-09-21", "accuracyIndicator": "AAA"},
                "identifiers": [{"system": "nhs-number", "value": "@number@"}],
                "gender": "boy", "firstLanguage": "English", "school": "Larkfield Primary School (invented)",
                "address": {"lines": ["1 Invented Street", "Nowhere"], "postcode": "SO23 8UJ"}}],
             "adults": [
               {"ref": "mother", "identityStatus": "VERIFIED",
                "names": [{"given": "Kim", "family": "@family@", "use": "CURRENT"}],
                "born": {"date": "1990-06-30", "accuracyIndicator": "AAA"},
                "address": {"lines": ["1 Invented Street", "Nowhere"], "postcode": "SO23 8UJ"}},
               {"ref": "man", "identityStatus": "PARTIAL", "knownToChildrenAs": "Uncle Vic",
                "names": [{"given": "Vic", "family": "@family@", "use": "CURRENT"}],
                "description": "About forty, drives a white van (invented).",
                "observations": [{"attribute": "vehicle-registration", "value": "AB12 ???", "source": "the children",
                  "observedOn": "2026-11-02", "grade": "2BP"}]}],
             "connections": [
               {"child": "one", "adult": "mother", "relationship": "mother", "caring": "YES", "unsupervised": "YES",
                "household": "YES", "source": "school records"},
               {"child": "two", "adult": "mother", "relationship": "mother", "caring": "YES", "unsupervised": "YES",
                "household": "YES", "source": "school records"},
               {"child": "one", "adult": "man", "relationship": "family-friend", "caring": "NO", "unsupervised": "YES",
                "household": "NOT_KNOWN", "source": "the children"}]}""";

    private static final String STORY = "Seen on three mornings without a coat and without breakfast (invented). ".repeat(12);

    private final People people;

    public ReferralForm(People people) {
        this.people = people;
    }

    public String body() {
        String filled = TEMPLATE.replace("@story@", STORY).replace("@family@", people.familyName());
        return NUMBER.matcher(filled).replaceAll(found -> people.nhsNumber());
    }
}
