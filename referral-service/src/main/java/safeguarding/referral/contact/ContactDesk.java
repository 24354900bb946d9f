package safeguarding.referral.contact;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.trail.Trail;
import safeguarding.referral.deadline.DeadlineState;
import safeguarding.referral.deadline.DeadlineView;
import safeguarding.referral.deadline.Deadlines;
import safeguarding.referral.enquiry.Enquiries;
import safeguarding.referral.triage.Triages;

/** Where somebody sees who is around the children of a referral, by whom that is said, and who says otherwise. */
@ApplicationScoped
class ContactDesk {

    private static final List<String> PROMPTS = List.of("ask-who-cares", "ask-who-cares-again");

    private final Enquiries enquiries;
    private final ContactSources sources;
    private final Triages triages;
    private final Deadlines deadlines;
    private final Trail trail;
    private final Caller caller;

    ContactDesk(Enquiries enquiries, ContactSources sources, Triages triages, Deadlines deadlines, Trail trail, Caller caller) {
        this.enquiries = enquiries;
        this.sources = sources;
        this.triages = triages;
        this.deadlines = deadlines;
        this.trail = trail;
        this.caller = caller;
    }

    @Transactional
    ContactsView read(UUID referral) {
        enquiries.requireVisible(referral, caller.agency());
        List<DeadlineView> prompts = triages.hub(referral).map(hub -> deadlines.of(referral, hub)).orElse(List.of()).stream()
                .filter(clock -> PROMPTS.contains(clock.rule()) && clock.endedAt() == null).toList();
        trail.noted("contacts.looked-into", referral);
        return new ContactsView(prompts.stream().map(DeadlineView::dueAt).min(Instant::compareTo).orElse(null),
                prompts.stream().anyMatch(clock -> clock.state() == DeadlineState.MISSED), sources.children(referral));
    }
}
