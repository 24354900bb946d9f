package safeguarding.gateway.page;

import java.net.URI;
import java.util.function.Function;

import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.form.Refused;
import safeguarding.gateway.form.Sheet;

/**
 * A page that asks for one thing: a sheet as a form, with what it is for and what happens then.
 *
 * @param here the section it belongs to
 * @param guide the guide of one minute that explains it, with its title; empty where there is none
 * @param etag of what it changes; empty where it changes nothing that is there
 */
public record Ask(String here, String title, String about, Option guide, String back, String action, String button, String etag,
        boolean danger) {

    @CheckedTemplate(basePath = "page")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance ask(Ask ask, Form form, Sheet sheet);
    }

    /** In a section that has no guide of its own. */
    public static Ask in(Section section) {
        return in(section, "", "");
    }

    /** In a section, with its guide. */
    public static Ask in(Section section, String guide, String guideTitle) {
        return new Ask(section.title(), "", "", new Option(guide, guideTitle), "", "", "Save", "", false);
    }

    public Ask titled(String said, String why) {
        return new Ask(here, said, why, guide, back, action, button, etag, danger);
    }

    /** Where it is sent, what the button says, and where one goes back to. */
    public Ask sent(String to, String says, String from) {
        return new Ask(here, title, about, guide, from, to, says, etag, danger);
    }

    /** It changes what was read with this ETag. */
    public Ask on(String read) {
        return new Ask(here, title, about, guide, back, action, button, read, danger);
    }

    /** What it does cannot easily be undone. */
    public Ask dangerous() {
        return new Ask(here, title, about, guide, back, action, button, etag, true);
    }

    /** Does with the document of the form what it asks for, and goes where the act says; or shows the form again. */
    public Response take(Posted posted, Sheet sheet, Function<ObjectNode, String> act) {
        Form form = posted.form().checkedDates();
        if (form.isWrong()) {
            return Response.status(422).entity(page(form, sheet)).build();
        }
        try {
            return Response.seeOther(URI.create(act.apply(form.document()))).build();
        } catch (Refused refused) {
            return again(form, sheet, refused);
        }
    }

    public TemplateInstance page(Form form, Sheet sheet) {
        return Templates.ask(this, form, sheet);
    }

    /** The same again with what a service said about the form; what is not about the form is not for this page. */
    public Response again(Form sent, Sheet sheet, Refused refused) {
        if (!refused.isAboutTheForm()) {
            throw refused;
        }
        return Response.status(422).entity(page(sheet.refused(sent, refused), sheet)).build();
    }
}
