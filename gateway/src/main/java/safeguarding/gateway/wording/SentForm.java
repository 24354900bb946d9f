package safeguarding.gateway.wording;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.qute.TemplateInstance;
import safeguarding.gateway.form.FieldError;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.form.Refused;

/** What happens with a form that was sent: it leads on to what was made, or is shown again with what is wrong in it. */
public final class SentForm {

    private SentForm() {
    }

    /** Sends the document of the form. */
    public static Response of(Posted posted, Consumer<ObjectNode> act, Function<Form, TemplateInstance> again, String then) {
        return of(posted, document -> {
            act.accept(document);
            return then;
        }, again);
    }

    /** The same, where only the act can say what was made. */
    public static Response of(Posted posted, Function<ObjectNode, String> act, Function<Form, TemplateInstance> again) {
        return of(posted, Map.of(), act, again);
    }

    /** The same, without the rows of lists in which nobody wrote: each list with what a row has from the beginning. */
    public static Response of(Posted posted, Map<String, Set<String>> lists, Function<ObjectNode, String> act,
            Function<Form, TemplateInstance> again) {
        Form form = posted.form().checkedDates();
        if (form.isWrong()) {
            return shown(422, again.apply(form));
        }
        ObjectNode document = form.document();
        FilledRows rows = FilledRows.in(document, lists);
        try {
            return Response.seeOther(URI.create(act.apply(document))).build();
        } catch (Refused refused) {
            if (!refused.isAboutTheForm()) {
                throw refused;
            }
            return shown(422, again.apply(refused.errors().isEmpty()
                    ? posted.form().refused(refused)
                    : wrong(posted.form(), rows.errors(refused.errors()))));
        }
    }

    public static Form wrong(Form form, List<FieldError> errors) {
        Form wrong = form;
        for (FieldError error : errors) {
            wrong = wrong.wrong(error.pointer(), said(error));
        }
        return wrong;
    }

    /** What is only missing is said with the name of what is missing, for the service says no more than that it is. */
    static String said(FieldError error) {
        if (!error.text().equals("must not be null") && !error.text().equals("must not be blank")) {
            return error.text();
        }
        StringBuilder words = new StringBuilder();
        for (String part : error.pointer().replaceFirst("^/", "").split("/", -1)) {
            String word = part.matches("[0-9]{1,3}") ? String.valueOf(Integer.parseInt(part) + 1)
                    : part.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.UK);
            words.append(words.isEmpty() || word.matches("[0-9]+") ? " " : ", ").append(word);
        }
        return "Fill this in:" + words;
    }

    /** A page with a status. */
    public static Response shown(int status, TemplateInstance page) {
        return Response.status(status).type(MediaType.TEXT_HTML + ";charset=UTF-8").entity(page.render()).build();
    }
}
