package safeguarding.gateway.page;

import io.quarkus.qute.TemplateInstance;
import safeguarding.gateway.form.Form;

/** The page of a form that somebody else was faster with. */
@FunctionalInterface
public interface Overtaken {
    TemplateInstance page(Form written);
}
