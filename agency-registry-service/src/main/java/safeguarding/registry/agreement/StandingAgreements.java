package safeguarding.registry.agreement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.validation.Validator;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.StartupEvent;
import safeguarding.kit.caller.Actor;
import safeguarding.kit.problem.Refusal;

/** Publishes the agreements that come with the service, if nobody has yet. */
@ApplicationScoped
class StandingAgreements {

    private static final Logger LOG = Logger.getLogger(StandingAgreements.class);
    private static final Actor SELF = Actor.system("agency-registry-service", "directory-administration",
            "https://www.legislation.gov.uk/ukpga/2004/31/section/10");

    private final AgreementConfig config;
    private final Agreements agreements;
    private final AgreementPublisher publisher;
    private final Validator validator;
    private final ObjectMapper json;

    StandingAgreements(AgreementConfig config, Agreements agreements, AgreementPublisher publisher, Validator validator,
            ObjectMapper json) {
        this.config = config;
        this.agreements = agreements;
        this.publisher = publisher;
        this.validator = validator;
        this.json = json;
    }

    // Before anything is routed: without an agreement all of it would be withheld.
    void publish(@Observes @Priority(1) StartupEvent start) {
        for (String name : config.published().orElse(List.of())) {
            AgreementDocument document = read(name);
            Optional<AgreementDocument> published = agreements.find(document.id(), document.version());
            if (published.isEmpty()) {
                publish(name, document);
            } else if (!published.get().equals(document)) {
                LOG.warnf("agreement %s was published with other content; what was published stands", name);
            }
        }
    }

    private void publish(String name, AgreementDocument document) {
        if (!validator.validate(document).isEmpty()) {
            throw new IllegalStateException("agreement " + name + " of this service is not valid");
        }
        try {
            publisher.publish(SELF, document);
            LOG.infof("agreement %s is published", name);
        } catch (Refusal refused) {
            // The operator's own agreements come before ours.
            LOG.errorf("agreement %s is not published: %s", name, refused.detail());
        }
    }

    private AgreementDocument read(String name) {
        try (InputStream file = Objects.requireNonNull(
                StandingAgreements.class.getResourceAsStream("/agreements/" + name + ".json"),
                "there is no agreement of that name in this service")) {
            return json.readValue(file, AgreementDocument.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("agreement " + name + " cannot be read", unreadable);
        }
    }
}
