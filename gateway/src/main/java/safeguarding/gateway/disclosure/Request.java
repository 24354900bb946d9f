package safeguarding.gateway.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A request for a decision, as the service lists it.
 *
 * @param agency that would be told; none where it is a person
 * @param decidedAbout the version of the concern that was decided about
 */
record Request(UUID id, String state, UUID concern, long concernVersion, String concernKind, @Nullable String agency,
        Instant askedAt, @Nullable UUID decision, @Nullable Long decidedAbout, @Nullable LocalDate reviewOn,
        @Nullable Opened opened) {

    /** By an officer, and not by the registry. */
    record Opened(String recipient, String trigger) {
    }

    /** A page of the officers' list. */
    record Page(List<Request> requests, @Nullable String next) {

        public List<Request> waiting() {
            return requests.stream().filter(request -> !request.isForReview()).toList();
        }

        public List<Request> forReview() {
            return requests.stream().filter(Request::isForReview).toList();
        }
    }

    public boolean isForReview() {
        return state.equals("REVIEW_DUE");
    }

    public boolean mayBeDecided() {
        return !state.equals("WITHDRAWN");
    }

    public boolean mayBeWithdrawn() {
        return opened != null && mayBeDecided();
    }

    /** Somebody should have looked again before today. */
    public boolean isMissed(LocalDate today) {
        return isForReview() && reviewOn != null && reviewOn.isBefore(today);
    }

    /** The concern says something else than what was decided about. */
    public boolean isAboutAnotherVersion() {
        return decidedAbout != null && decidedAbout < concernVersion;
    }

    public String recipient() {
        if (agency != null) {
            return agency;
        }
        return opened == null ? "not-known" : opened.recipient();
    }
}
