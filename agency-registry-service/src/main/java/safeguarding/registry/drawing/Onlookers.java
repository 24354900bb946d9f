package safeguarding.registry.drawing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.clock.StatutoryClock;
import safeguarding.registry.agency.AgencyDirectory;
import safeguarding.registry.agency.Answerable;
import safeguarding.registry.agreement.Agreements;
import safeguarding.registry.routing.Agreement;

/** Which agencies are shown who is around a child, by the agreement in force. */
@ApplicationScoped
public class Onlookers {

    private final AgencyDirectory directory;
    private final Agreements agreements;
    private final Clock clock;

    Onlookers(AgencyDirectory directory, Agreements agreements, Clock clock) {
        this.directory = directory;
        this.agreements = agreements;
        this.clock = clock;
    }

    public boolean see(String agency) {
        return sight(agency, agreements.inForce(LocalDate.ofInstant(clock.instant(), StatutoryClock.ENGLAND))).isPresent();
    }

    Optional<Sight> sight(String agency, @Nullable Agreement agreement) {
        Answerable answerable = directory.answerableFor(List.of(agency)).get(agency);
        return answerable == null || answerable.type() == null || !answerable.open() ? Optional.empty()
                : Sight.of(agreement, answerable.type());
    }
}
