package safeguarding.gateway.page;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.qute.TemplateInstance;
import safeguarding.gateway.form.FieldError;
import safeguarding.gateway.form.FilledRows;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.form.Refused;

/** What becomes of a form that was sent: on to what was made, or the same page again with what is wrong. */
public final class Sending {

    private Sending() {
    }

    /**
     * @param act does what the form asks for and answers where to go then; not called when the form is wrong already
     * @param page the page with the form, to be shown again
     */
    public static RestResponse<TemplateInstance> of(Form form, Supplier<String> act, Function<Form, TemplateInstance> page) {
        return of(form, act, page, Sending::refused);
    }

    /** The same with the document that the form makes. */
    public static RestResponse<TemplateInstance> of(Posted posted, Function<ObjectNode, String> act,
            Function<Form, TemplateInstance> page) {
        return of(posted, Map.of(), act, page);
    }

    /** The same, where it is known before what is shown then. */
    public static RestResponse<TemplateInstance> of(Posted posted, Consumer<ObjectNode> act,
            Function<Form, TemplateInstance> page,
            String then) {
        return of(posted, document -> {
            act.accept(document);
            return then;
        }, page);
    }

    /** The same, without the rows of lists in which nobody wrote: each list with what a row has from the beginning. */
    public static RestResponse<TemplateInstance> of(Posted posted, Map<String, Set<String>> lists,
            Function<ObjectNode, String> act, Function<Form, TemplateInstance> page) {
        Form form = posted.form().checkedDates();
        ObjectNode document = form.document();
        FilledRows rows = FilledRows.in(document, lists);
        return of(form, () -> act.apply(document), page,
                (sent, refused) -> refused(sent, refused.about(rows.errors(refused.errors()))));
    }

    /** @param words the same form with what a service said about it */
    public static RestResponse<TemplateInstance> of(Form form, Supplier<String> act, Function<Form, TemplateInstance> page,
            BiFunction<Form, Refused, Form> words) {
        return answering(form, () -> goTo(act.get()), page, words);
    }

    /** The same where the answer is more than where to go: what is told once, or found. */
    public static RestResponse<TemplateInstance> answering(Form form, Supplier<RestResponse<TemplateInstance>> act,
            Function<Form, TemplateInstance> page, BiFunction<Form, Refused, Form> words) {
        if (form.isWrong()) {
            return again(page.apply(form));
        }
        try {
            return act.get();
        } catch (Refused refused) {
            if (!refused.isAboutTheForm()) {
                throw refused;
            }
            return again(page.apply(words.apply(form, refused)));
        }
    }

    /** The same form with what a service said about it. */
    public static Form refused(Form form, Refused refused) {
        if (refused.errors().isEmpty()) {
            return form.refused(refused);
        }
        Form wrong = form;
        for (FieldError error : refused.errors()) {
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

    public static RestResponse<TemplateInstance> goTo(String path) {
        return RestResponse.seeOther(URI.create(path));
    }

    public static RestResponse<TemplateInstance> again(TemplateInstance page) {
        return RestResponse.ResponseBuilder.<TemplateInstance> create(422).entity(page).build();
    }
}
