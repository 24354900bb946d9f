package safeguarding.kit.audit;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.StreamingOutput;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.database.Rows;
import safeguarding.kit.problem.Fault;
import safeguarding.kit.problem.Invalid;
import safeguarding.kit.sealing.SealedLog;
import safeguarding.kit.sealing.SealedLog.Run;
import safeguarding.kit.sealing.SealedLog.Signed;
import safeguarding.kit.trail.Trail;

/** Where an export begins: which leaves, up to which checkpoint, and the entry about it, before anything leaves the house. */
@ApplicationScoped
class ExportDesk {

    private final Auditing auditing;
    private final SealedLog log;
    private final Rows rows;
    private final Trail trail;
    private final Exporting exporting;

    ExportDesk(Auditing auditing, SealedLog log, Rows rows, Trail trail, Exporting exporting) {
        this.auditing = auditing;
        this.log = log;
        this.rows = rows;
        this.trail = trail;
        this.exporting = exporting;
    }

    @Transactional
    StreamingOutput export(@Nullable String from, @Nullable String to) {
        auditing.requirePurpose();
        Instant begins = EventQuery.time(from, "/from");
        Instant ends = EventQuery.time(to, "/to");
        if (begins != null && ends != null && !begins.isBefore(ends)) {
            throw new Invalid(List.of(new Fault("/to", "An export ends after it begins.")));
        }
        Signed head = log.head().map(now -> new Signed(now.size(), now.note())).orElseThrow(NotSealedYet::new);
        long wanted = ends == null ? head.size() : log.lastBefore(ends).map(run -> endIn(run, ends)).orElse(0L);
        Signed end = ends == null ? head : log.checkpointFrom(wanted).orElse(head);
        long first = begins == null ? 0 : log.firstSince(begins).map(run -> firstIn(run, begins)).orElse(end.size());
        Exporting.Span span = new Exporting.Span(Math.min(first, end.size()), end, from, to);
        trail.noted("trail.exported", null);
        return out -> exporting.write(span, out);
    }

    private long firstIn(Run run, Instant begins) {
        return leaf(run,
                "select min(position) from trail_entry where position = any (?::text[]::bigint[]) and recorded_at >= ?", begins,
                0);
    }

    private long endIn(Run run, Instant ends) {
        return leaf(run, "select max(position) from trail_entry where position = any (?::text[]::bigint[]) and recorded_at < ?",
                ends,
                run.positions().size() - 1) + 1;
    }

    /** Were an entry gone from the table, its tile still says where it was. */
    private long leaf(Run run, String sql, Instant time, int otherwise) {
        long position = rows.first(sql, row -> row.getLong(1), run.positions().stream().map(String::valueOf).toList(), time)
                .orElse(0L);
        int place = run.positions().indexOf(position);
        return run.firstLeaf() + (place < 0 ? otherwise : place);
    }
}
