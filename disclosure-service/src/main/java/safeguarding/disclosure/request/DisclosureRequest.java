package safeguarding.disclosure.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something for which somebody has to decide whether it is told: a line of the registry's ledger, or what an officer has
 * opened.
 *
 * @param heard the registry's count of the line's askings; none of what an officer opened
 * @param decider the agency that recorded the concern, whose officers decide
 * @param involvement the agency's work with the child, by the registry's id; none of what an officer opened
 * @param agency who would be told; none where it is somebody who is no agency
 * @param decision the one that stands
 * @param decidedAbout the version of the concern about which that was decided
 * @param opened by an officer, to whom and why; none of what the registry asks
 */
public record DisclosureRequest(UUID id, long heard, About about, String decider, @Nullable UUID involvement,
        @Nullable String agency, RequestState state, Instant askedAt, @Nullable UUID decision, @Nullable Long decidedAbout,
        @Nullable LocalDate reviewOn, long version, @Nullable Opened opened) {

    /** What the opener said, by codes: what sort of recipient, and what made somebody ask. */
    public record Opened(String recipient, String trigger) {
    }

    /** Which concern it is about, in which version of its owner's, and of what kind. */
    public record About(UUID concern, long concernVersion, String kind, String concernClass) {
    }

    static DisclosureRequest first(Asked asked) {
        RequestState state = asked.isWithdrawn() ? RequestState.WITHDRAWN : RequestState.WAITING;
        return new DisclosureRequest(asked.id(), asked.version(), asked.about(), asked.recordedBy(), asked.involvement(),
                asked.agency(), state, asked.occurredAt(), null, null, null, 1, null);
    }

    /** By an officer, for one of his agency's own concerns. */
    public static DisclosureRequest byOfficer(UUID id, About about, String decider, @Nullable String agency, Opened opened,
            Instant now) {
        return new DisclosureRequest(id, 0, about, decider, null, agency, RequestState.WAITING, now, null, null, null, 1,
                opened);
    }

    /** The registry asks, or asks no more; what it says of the concern may have changed. */
    DisclosureRequest heard(Asked asked) {
        RequestState next = after(asked.isWithdrawn() ? RequestAct.WITHDRAW : ask(asked.about().concernVersion()));
        return new DisclosureRequest(id, asked.version(), asked.about(), asked.recordedBy(), asked.involvement(),
                asked.agency(), next, askedAt, decision, decidedAbout, reviewOn, version + 1, opened);
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
                standing, about.concernVersion(), review, version + 1, opened);
    }

    /** The record was put right. That is no look at the concern, so it neither answers a review nor puts one off. */
    public DisclosureRequest corrected(UUID standing, LocalDate review) {
        LocalDate sooner = reviewOn != null && reviewOn.isBefore(review) ? reviewOn : review;
        return new DisclosureRequest(id, heard, about, decider, involvement, agency, after(RequestAct.CORRECT), askedAt,
                standing, decidedAbout, sooner, version + 1, opened);
    }

    public DisclosureRequest due() {
        return new DisclosureRequest(id, heard, about, decider, involvement, agency, after(RequestAct.FALL_DUE), askedAt,
                decision, decidedAbout, reviewOn, version + 1, opened);
    }

    /** What an officer opened, an officer takes back, once; what the registry asks, only the registry. */
    public DisclosureRequest withdrawn() {
        if (opened == null || state == RequestState.WITHDRAWN) {
            throw new RequestTransitionRefused();
        }
        return new DisclosureRequest(id, heard, about, decider, involvement, agency, after(RequestAct.WITHDRAW), askedAt,
                decision, decidedAbout, reviewOn, version + 1, opened);
    }

    /** The concern was corrected, so what was decided about it before has to be looked at again. */
    public DisclosureRequest reconsidered(long concernVersion, String kind) {
        RequestState next = after(decidedAbout == null ? RequestAct.ASK : RequestAct.RECONSIDER);
        return new DisclosureRequest(id, heard, new About(about.concern(), concernVersion, kind, about.concernClass()), decider,
                involvement, agency, next, askedAt, decision, decidedAbout, reviewOn, version + 1, opened);
    }

    private RequestState after(RequestAct act) {
        return state.after(act).orElseThrow(RequestTransitionRefused::new);
    }
}
