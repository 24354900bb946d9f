package safeguarding.registry.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.registry.routing.Detail;
import safeguarding.registry.routing.Outcome;
import safeguarding.registry.routing.Routed;

/**
 * One line of the ledger: one concern, one involvement with somebody whom it touches, and the agency that answers for it. When
 * another one answers, that is another line, and this one is taken back: the recall is for whoever was told, and his to
 * confirm.
 *
 * @param verdict what routing wants now; LAPSED when it wants nothing and never told, RECALLED when it wants nothing but had
 *        told
 * @param toldAt when the agency was last told
 * @param recalledAt when that was taken back
 */
record Notice(UUID id, UUID concern, UUID involvement, String agency, Verdict verdict, String rule, List<UUID> because,
        long concernVersion, @Nullable Instant toldAt, @Nullable Instant recalledAt, long version) {

    /** The state, and what goes with it. */
    record Verdict(NoticeState state, @Nullable Detail detail, @Nullable String reason, @Nullable LocalDate reviewOn) {

        static Verdict of(Outcome outcome) {
            if (outcome instanceof Outcome.Tell tell) {
                return new Verdict(NoticeState.TOLD, tell.detail(), null, null);
            }
            if (outcome instanceof Outcome.Withhold withhold) {
                return new Verdict(NoticeState.WITHHELD, null, withhold.reason(), withhold.reviewOn());
            }
            return new Verdict(NoticeState.AWAITING_DECISION, null, null, null);
        }

        static Verdict bare(NoticeState state) {
            return new Verdict(state, null, null, null);
        }
    }

    /** A line for an involvement that had none. */
    static Notice first(UUID id, UUID concern, Routed routed, long concernVersion, Instant now) {
        Verdict verdict = Verdict.of(routed.outcome());
        return new Notice(id, concern, routed.involvement(), routed.agency(), verdict, routed.rule(), routed.because(),
                concernVersion,
                verdict.state() == NoticeState.TOLD ? now : null, null, 1);
    }

    /** The line as routing wants it now; the same object when nothing changes. */
    Notice settled(Optional<Routed> wanted, long newConcernVersion, Instant now) {
        Verdict next = wanted.map(routed -> Verdict.of(routed.outcome())).orElse(Verdict.bare(quiet()));
        boolean tells = next.state() == NoticeState.TOLD && !isTold();
        boolean recalls = isTold() && next.state() != NoticeState.TOLD;
        Notice changed = new Notice(id, concern, involvement, agency, next, wanted.map(Routed::rule).orElse(rule),
                wanted.map(Routed::because).orElse(because), newConcernVersion, tells ? now : toldAt,
                tells ? null : recalls ? now : recalledAt, version);
        return changed.equals(this) ? this : changed.next();
    }

    boolean isTold() {
        return verdict.state() == NoticeState.TOLD;
    }

    boolean toldAnewSince(Notice before) {
        return isTold() && !before.isTold();
    }

    boolean recalledSince(Notice before) {
        return before.isTold() && !isTold();
    }

    boolean correctedSince(Notice before) {
        return isTold() && before.isTold()
                && (concernVersion > before.concernVersion || !decision().equals(before.decision()));
    }

    /** The decision by whose words it was told, which stands last among what it was computed from. */
    private Optional<UUID> decision() {
        return verdict.detail() == Detail.AGREED_WORDING ? Optional.of(because.get(because.size() - 1)) : Optional.empty();
    }

    private NoticeState quiet() {
        return toldAt == null ? NoticeState.LAPSED : NoticeState.RECALLED;
    }

    private Notice next() {
        return new Notice(id, concern, involvement, agency, verdict, rule, because, concernVersion, toldAt, recalledAt,
                version + 1);
    }
}
