package safeguarding.gateway.page;

import java.net.URI;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.qute.TemplateInstance;
import safeguarding.gateway.form.Form;
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
        if (form.isWrong()) {
            return again(page.apply(form));
        }
        try {
            return goTo(act.get());
        } catch (Refused refused) {
            if (!refused.isAboutTheForm()) {
                throw refused;
            }
            return again(page.apply(form.refused(refused)));
        }
    }

    public static RestResponse<TemplateInstance> goTo(String path) {
        return RestResponse.seeOther(URI.create(path));
    }

    public static RestResponse<TemplateInstance> again(TemplateInstance page) {
        return RestResponse.ResponseBuilder.<TemplateInstance> create(422).entity(page).build();
    }
}
