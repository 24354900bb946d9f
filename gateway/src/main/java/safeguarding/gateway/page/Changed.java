package safeguarding.gateway.page;

import safeguarding.gateway.form.Form;

/** A record of a service that a form changes. */
public record Changed(ServiceLine service, String path) {

    /** The form on the version that is there now, unless it was begun with one. */
    public Form begun(Form form) {
        return form.version().isEmpty() ? form.on(service.version(path)) : form;
    }
}
