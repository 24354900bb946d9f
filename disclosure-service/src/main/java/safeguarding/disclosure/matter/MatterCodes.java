package safeguarding.disclosure.matter;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.Startup;
import safeguarding.disclosure.code.CodeList;

/** The code lists that what is said of an offender draws on, read at the start so that a broken one is noticed then. */
@ApplicationScoped
@Startup
public class MatterCodes {

    private final CodeList orderKinds;
    private final CodeList relationships;
    private final CodeList offences;
    private final CodeList riskInformation;
    private final CodeList notifiedDetails;
    private final NotificationRules notification;

    MatterCodes(ObjectMapper json) {
        this.orderKinds = CodeList.named("order-kinds", json);
        this.relationships = CodeList.named("relationships", json);
        this.offences = CodeList.named("offences", json);
        this.riskInformation = CodeList.named("risk-information", json);
        this.notifiedDetails = CodeList.named("notified-details", json);
        this.notification = NotificationRules.read(json);
    }

    public CodeList orderKinds() {
        return orderKinds;
    }

    public CodeList relationships() {
        return relationships;
    }

    public CodeList offences() {
        return offences;
    }

    /** What a comprehensive assessment of the risk of serious harm needs. */
    public CodeList riskInformation() {
        return riskInformation;
    }

    /** What has to be notified again when it changes. */
    public CodeList notifiedDetails() {
        return notifiedDetails;
    }

    public NotificationRules notification() {
        return notification;
    }
}
