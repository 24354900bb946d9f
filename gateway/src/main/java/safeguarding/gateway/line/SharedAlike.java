package safeguarding.gateway.line;

import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import safeguarding.gateway.form.FieldError;
import safeguarding.gateway.form.Refused;

/** One answer to who may see a record, for each of its grades and signs; the service asks it of each by itself. */
final class SharedAlike {

    private static final List<String> LISTS = List.of("grades", "signs");

    private SharedAlike() {
    }

    /**
     * What is wrong with the answer is wrong with the one that was asked.
     *
     * @param alike whether there was one answer for all; otherwise each stands where it belongs
     */
    static String send(ObjectNode document, boolean alike, Function<ObjectNode, String> act) {
        try {
            return act.apply(alike ? spread(document) : document);
        } catch (Refused refused) {
            throw refused.about(refused.errors().stream()
                    .map(error -> new FieldError(alike ? asked(error.pointer()) : error.pointer(), error.text()))
                    .map(SharingFields::mended).distinct().toList());
        }
    }

    static ObjectNode spread(ObjectNode document) {
        JsonNode sharing = document.remove("sharing");
        if (sharing != null) {
            LISTS.forEach(list -> document.path(list).forEach(one -> ((ObjectNode) one).set("sharing", sharing)));
        }
        return document;
    }

    static String asked(String pointer) {
        return pointer.replaceFirst("^/(?:grades|signs)/[0-9]+/sharing", "/sharing");
    }
}
