package safeguarding.referral.proforma;

import java.util.Map;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.referral.form.Place;

/** Clinical images stay where they were taken. There is no field for one; this refuses one that is put into the words. */
@ApplicationScoped
public class NoImages {

    // An image in a text is a data address, or a run of base 64 that no word is as long as: whole, or broken into lines, which no
    // three words in a row are as long as.
    private static final Pattern IMAGE = Pattern.compile("data:[a-zA-Z]+/|[A-Za-z0-9+/=_-]{200,}"
            + "|(?:[A-Za-z0-9+/=_-]{16,}+\\s++){3}");
    private static final String SENTENCE = "This is no text. Images stay where they were taken; say where that is.";

    private final ObjectMapper json;

    NoImages(ObjectMapper json) {
        this.json = json;
    }

    public void examine(Object form, Place place) {
        look(json.valueToTree(form), "", place);
    }

    private static void look(JsonNode node, String at, Place place) {
        if (node.isTextual() && IMAGE.matcher(node.asText()).find()) {
            place.wrong(at, SENTENCE);
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            look(member.getValue(), below(at, member.getKey()), place);
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                look(node.get(i), below(at, String.valueOf(i)), place);
            }
        }
    }

    private static String below(String at, String member) {
        return at.isEmpty() ? member : at + "/" + member;
    }
}
