package safeguarding.disclosure.concern;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.Startup;
import safeguarding.disclosure.code.CodeList;

/** The kinds of concern, read at the start so that a broken list is noticed then. */
@ApplicationScoped
@Startup
class ConcernKinds {

    static final String MANAGED_OFFENDER = "managed-offender";
    static final String CONTACT_WITH_CHILDREN = "contact-with-children";

    /** What the registry's agreements go by: every concern of this service is of this class. */
    static final String CONCERN_CLASS = "OFFENDER_MANAGEMENT";

    private final CodeList kinds;

    ConcernKinds(ObjectMapper json) {
        this.kinds = CodeList.named("concern-kinds", json);
    }

    boolean inUse(String kind, LocalDate day) {
        return kinds.inUse(kind, day);
    }

    boolean isAutomatic(String kind, LocalDate day) {
        return kinds.find(kind, day).map(CodeList.Code::automatic).orElse(false);
    }
}
