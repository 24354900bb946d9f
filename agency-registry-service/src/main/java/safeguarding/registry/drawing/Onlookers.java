package safeguarding.registry.drawing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.clock.StatutoryClock;
import safeguarding.registry.agency.AgencyDirectory;
import safeguarding.registry.agency.Answerable;
import safeguarding.registry.agreement.Agreements;
import safeguarding.registry.routing.Agreement;

/** Which agencies are shown who is around a child, by the agreement in force. */
@ApplicationScoped
public class Onlookers {

    private static final Set<String> PURPOSES = Set.of("safeguarding-child", "child-protection-enquiry", "offender-management");

    private final AgencyDirectory directory;
    private final Agreements agreements;
    private final Clock clock;

    Onlookers(AgencyDirectory directory, Agreements agreements, Clock clock) {
        this.directory = directory;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** Refuses a purpose for which nobody looks at who is around a child. */
    public boolean see(Actor reader) {
        refuseUnlessFitting(reader);
        return sight(reader.agency(), agreements.inForce(LocalDate.ofInstant(clock.instant(), StatutoryClock.ENGLAND)))
                .isPresent();
    }

    static void refuseUnlessFitting(Actor reader) {
        if (!PURPOSES.contains(reader.purpose())) {
            throw new PurposeDoesNotFit();
        }
    }

    Optional<Sight> sight(String agency, @Nullable Agreement agreement) {
        Answerable answerable = directory.answerableFor(List.of(agency)).get(agency);
        return answerable == null || answerable.type() == null || !answerable.open() ? Optional.empty()
                : Sight.of(agreement, answerable.type());
    }
}
