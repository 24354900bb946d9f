package safeguarding.disclosure.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A line of the registry's ledger for which somebody has to decide whether its agency is told.
 *
 * @param heard the registry's count of the line's askings
 * @param decider the agency that recorded the concern, whose officers decide
 * @param involvement the agency's work with the child, by the registry's id
 * @param agency who would be told
 * @param decision the one that stands
 * @param decidedAbout the version of the concern about which that was decided
 */
public record DisclosureRequest(UUID id, long heard, About about, String decider, UUID involvement, String agency,
        RequestState state, Instant askedAt, @Nullable UUID decision, @Nullable Long decidedAbout,
        @Nullable LocalDate reviewOn, long version) {

    /** Which concern it is about, in which version of its owner's, and of what kind. */
    public record About(UUID concern, long concernVersion, String kind, String concernClass) {
    }

    static DisclosureRequest first(Asked asked) {
        RequestState state = asked.isWithdrawn() ? RequestState.WITHDRAWN : RequestState.WAITING;
        return new DisclosureRequest(asked.id(), asked.version(), asked.about(), asked.recordedBy(), asked.involvement(),
                asked.agency(), state, asked.occurredAt(), null, null, null, 1);
    }

    /** The registry asks, or asks no more; what it says of the concern may have changed. */
    DisclosureRequest heard(Asked asked) {
        RequestState next = after(asked.isWithdrawn() ? RequestAct.WITHDRAW : ask(asked.about().concernVersion()));
        return new DisclosureRequest(id, asked.version(), asked.about(), asked.recordedBy(), asked.involvement(),
                asked.agency(), next, askedAt, decision, decidedAbout, reviewOn, version + 1);
    }

    private RequestAct ask(long concernVersion) {
        if (decidedAbout == null) {
            return RequestAct.ASK;
        }
        return concernVersion > decidedAbout ? RequestAct.RECONSIDER : RequestAct.RESUME;
    }

    /** Decided, anew or for the first time. */
    public DisclosureRequest decided(UUID standing, LocalDate review) {
        return new DisclosureRequest(id, heard, about, decider, involvement, agency, after(RequestAct.DECIDE), askedAt,
                standing, about.concernVersion(), review, version + 1);
    }

    /** The record was put right. That is no look at the concern, so it neither answers a review nor puts one off. */
    public DisclosureRequest corrected(UUID standing, LocalDate review) {
        LocalDate sooner = reviewOn != null && reviewOn.isBefore(review) ? reviewOn : review;
        return new DisclosureRequest(id, heard, about, decider, involvement, agency, after(RequestAct.CORRECT), askedAt,
                standing, decidedAbout, sooner, version + 1);
    }

    public DisclosureRequest due() {
        return new DisclosureRequest(id, heard, about, decider, involvement, agency, after(RequestAct.FALL_DUE), askedAt,
                decision, decidedAbout, reviewOn, version + 1);
    }

    private RequestState after(RequestAct act) {
        return state.after(act).orElseThrow(RequestTransitionRefused::new);
    }
}
