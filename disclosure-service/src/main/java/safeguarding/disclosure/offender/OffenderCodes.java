package safeguarding.disclosure.offender;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.Startup;
import safeguarding.disclosure.code.CodeList;

/** The code lists that an offender's record draws on, read at the start so that a broken one is noticed then. */
@ApplicationScoped
@Startup
class OffenderCodes {

    private final CodeList orderKinds;
    private final CodeList relationships;

    OffenderCodes(ObjectMapper json) {
        this.orderKinds = CodeList.named("order-kinds", json);
        this.relationships = CodeList.named("relationships", json);
    }

    CodeList orderKinds() {
        return orderKinds;
    }

    CodeList relationships() {
        return relationships;
    }
}
