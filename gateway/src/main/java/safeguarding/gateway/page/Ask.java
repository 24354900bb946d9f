package safeguarding.gateway.page;

import java.util.function.Function;

import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

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
 * @param changed what it changes; nothing where it changes nothing that is there
 */
public record Ask(String here, String title, String about, Option guide, String back, String action, String button,
        @Nullable Changed changed, boolean danger) {

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
        return new Ask(section.title(), "", "", new Option(guide, guideTitle), "", "", "Save", null, false);
    }

    public Ask titled(String said, String why) {
        return new Ask(here, said, why, guide, back, action, button, changed, danger);
    }

    /** Where it is sent, what the button says, and where one goes back to. */
    public Ask sent(String to, String says, String from) {
        return new Ask(here, title, about, guide, from, to, says, changed, danger);
    }

    /** It changes this record: the version that was there when it was begun, and no other. */
    public Ask changing(ServiceLine service, String path) {
        return new Ask(here, title, about, guide, back, action, button, new Changed(service, path), danger);
    }

    /** What it does cannot easily be undone. */
    public Ask dangerous() {
        return new Ask(here, title, about, guide, back, action, button, changed, true);
    }

    /** Does with the document of the form what it asks for, and goes where the act says; or shows the form again. */
    public RestResponse<TemplateInstance> take(Posted posted, Sheet sheet, Function<ObjectNode, String> act) {
        return take(posted, sheet, act, Function.identity());
    }

    /** @param about the same refusal, said of the members of the form where the act has made another document of it */
    public RestResponse<TemplateInstance> take(Posted posted, Sheet sheet, Function<ObjectNode, String> act,
            Function<Refused, Refused> about) {
        Form form = posted.form().checkedDates();
        return Sending.of(form, () -> act.apply(form.document()), again -> page(again, sheet),
                (sent, refused) -> sheet.refused(sent, about.apply(refused)));
    }

    /** The same for what says all of a record: where somebody else was faster, it begins with what is there then. */
    public RestResponse<TemplateInstance> takeWhole(Posted posted, Sheet sheet, Function<ObjectNode, String> act,
            Overtaken overtaken) {
        Form form = posted.form().checkedDates();
        return Sending.of(form, () -> act.apply(form.document()),
                again -> again.isOvertaken() ? overtaken.page(again) : page(again, sheet), sheet::refused);
    }

    public TemplateInstance page(Form form, Sheet sheet) {
        return Templates.ask(this, changed == null ? form : changed.begun(form), sheet);
    }
}
