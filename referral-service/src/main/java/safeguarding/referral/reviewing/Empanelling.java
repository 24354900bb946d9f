package safeguarding.referral.reviewing;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.web.Created;
import safeguarding.referral.involved.Around;
import safeguarding.referral.involved.InvolvedAgencies;
import safeguarding.referral.panel.NewPanel;
import safeguarding.referral.panel.NewPanel.Reviewed;
import safeguarding.referral.panel.Reviewer;
import safeguarding.referral.vicinity.Vicinities;

/**
 * Asks the registry, while no transaction is open, whether the chronologies are the caller's own to read and which of the
 * reviewers' agencies there are; and then the desk.
 */
@ApplicationScoped
class Empanelling {

    private final Vicinities vicinities;
    private final InvolvedAgencies registry;
    private final PanelDesk desk;
    private final Caller caller;

    Empanelling(Vicinities vicinities, InvolvedAgencies registry, PanelDesk desk, Caller caller) {
        this.vicinities = vicinities;
        this.registry = registry;
        this.desk = desk;
        this.caller = caller;
    }

    Supplier<Created> prepared(NewPanel form) {
        String agency = caller.agency();
        boolean mayRead = true;
        for (Reviewed chronology : form.chronologies()) {
            // All of them are asked about, so that the time it takes does not tell which one there is not.
            mayRead &= vicinities.of(agency, caller.user(), chronology.person()).isPresent();
        }
        boolean isTheirs = mayRead;
        Set<UUID> people = form.chronologies().stream().map(Reviewed::person).collect(Collectors.toSet());
        Set<String> named = form.reviewers().stream().map(Reviewer::agency).collect(Collectors.toSet());
        Around around = registry.around(people, named);
        Set<String> open = named.stream().filter(one -> around.open(one).isPresent()).collect(Collectors.toSet());
        return () -> desk.convene(form, isTheirs, open);
    }
}
