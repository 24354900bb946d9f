package safeguarding.referral.pseudonym;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.identity.CroId;
import safeguarding.kit.identity.NhsNumber;
import safeguarding.kit.identity.PncId;
import safeguarding.kit.identity.Postcode;
import safeguarding.kit.identity.Upn;
import safeguarding.referral.form.Place;

/**
 * Refuses what identifies a child or an adult in the words of a form. No pattern finds a name: that there is none but
 * pseudonyms is for
 * whoever records to say.
 */
@ApplicationScoped
public class NoIdentifiers {

    private static final String SENTENCE = "This identifies somebody. Learning has pseudonyms only: leave it out.";

    private static final List<Mark> MARKS = List.of(
            new Mark("(?<![\\p{Alnum}])\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?![\\p{Alnum}])", NhsNumber::isValid),
            new Mark("(?<![\\p{Alnum}])[A-Za-z]\\d{11}[\\dA-Za-z](?![\\p{Alnum}])", Upn::isValid),
            new Mark("(?<![\\p{Alnum}])(?:\\d{2}|\\d{4})/\\d{1,7}[A-Za-z](?![\\p{Alnum}])",
                    found -> PncId.isValid(found) || CroId.isValid(found)),
            new Mark("(?<![\\p{Alnum}])\\d{1,6}/\\d{2}[A-Za-z](?![\\p{Alnum}])", CroId::isValid),
            new Mark("(?<![\\p{Alnum}])[A-Za-z]{1,2}\\d[A-Za-z\\d]? ?\\d[A-Za-z]{2}(?![\\p{Alnum}])", Postcode::isValid),
            new Mark("(?i)\\b(?:born|d\\.?o\\.?b\\.?|date of birth)\\W{0,4}(?:on |is )?\\W{0,2}\\d", found -> true));

    private final ObjectMapper json;

    NoIdentifiers(ObjectMapper json) {
        this.json = json;
    }

    private record Mark(Pattern shape, Predicate<String> isOne) {

        Mark(String shape, Predicate<String> isOne) {
            this(Pattern.compile(shape), isOne);
        }

        boolean isIn(String text) {
            return shape.matcher(text).results().anyMatch(found -> isOne.test(found.group()));
        }
    }

    public void examine(Object form, Place place) {
        look(json.valueToTree(form), "", place);
    }

    static boolean identifies(String text) {
        return MARKS.stream().anyMatch(mark -> mark.isIn(text));
    }

    private static void look(JsonNode node, String at, Place place) {
        if (node.isTextual() && identifies(node.asText())) {
            place.wrong(at, SENTENCE);
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            look(member.getValue(), below(at, member.getKey()), place);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            look(node.get(i), below(at, String.valueOf(i)), place);
        }
    }

    private static String below(String at, String member) {
        return at.isEmpty() ? member : at + "/" + member;
    }
}
