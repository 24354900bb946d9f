package safeguarding.disclosure.scheme.office;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.Startup;
import safeguarding.disclosure.code.CodeList;

/** The lists of codes that applications use. */
@ApplicationScoped
@Startup
class SchemeCodes {

    private final CodeList contacts;
    private final CodeList systems;
    private final CodeList warnings;
    private final CodeList routes;

    SchemeCodes(ObjectMapper json) {
        this.contacts = CodeList.named("scheme-contacts", json);
        this.systems = CodeList.named("scheme-systems", json);
        this.warnings = CodeList.named("scheme-warnings", json);
        this.routes = CodeList.named("scheme-routes", json);
    }

    CodeList contacts() {
        return contacts;
    }

    CodeList systems() {
        return systems;
    }

    CodeList warnings() {
        return warnings;
    }

    CodeList routes() {
        return routes;
    }
}
