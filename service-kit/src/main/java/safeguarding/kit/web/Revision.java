package safeguarding.kit.web;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.problem.Refusal;

/** Strong entity tags out of a record's version, so that nobody overwrites what he has not seen. */
public final class Revision {

    private Revision() {
    }

    public static String etag(long version) {
        return "\"v" + version + "\"";
    }

    /** 428 without an If-Match header, 412 when it is not the present version's tag. */
    public static void require(@Nullable String ifMatch, long current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new RevisionMissing();
        }
        if (!ifMatch.strip().equals(etag(current))) {
            throw new RevisionStale();
        }
    }

    /** 428: a change names the version that it changes. */
    static class RevisionMissing extends Refusal {

        private static final long serialVersionUID = 1L;

        RevisionMissing() {
            super(428, "A change needs the header If-Match with the ETag of the version that was read.");
        }
    }

    /** 412: the record has another version by now. */
    static class RevisionStale extends Refusal {

        private static final long serialVersionUID = 1L;

        RevisionStale() {
            super(412, "The record has changed since it was read. Read it again before changing it.");
        }
    }
}
