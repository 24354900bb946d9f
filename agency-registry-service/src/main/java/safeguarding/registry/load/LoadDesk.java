package safeguarding.registry.load;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import safeguarding.kit.caller.Caller;
import safeguarding.kit.database.StatementRefused;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Digests;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.load.LoadLines.Line;
import safeguarding.registry.load.Loads.Load;

/**
 * Where an agency opens many involvements at once. Some lines at a time go through the lane, so that nobody waits for a whole
 * school; what has gone through stays when the rest does not, and the same lines sent again do only what is missing.
 */
@ApplicationScoped
class LoadDesk {

    private static final Logger LOG = Logger.getLogger(LoadDesk.class);
    private static final int TOGETHER = 50;

    private final LoadLines lines;
    private final Loads loads;
    private final Loading loading;
    private final Caller caller;
    private final ContentVersions contents;
    private final Trail trail;
    private final Clock clock;

    LoadDesk(LoadLines lines, Loads loads, Loading loading, Caller caller, ContentVersions contents, Trail trail,
            Clock clock) {
        this.lines = lines;
        this.loads = loads;
        this.loading = loading;
        this.caller = caller;
        this.contents = contents;
        this.trail = trail;
        this.clock = clock;
    }

    LoadView take(byte[] body) {
        List<Line> read = lines.read(body);
        Load load = new Load(Ids.next(), caller.agency(), clock.instant(), null, read.size(), 1);
        QuarkusTransaction.requiringNew().run(() -> {
            loads.put(load);
            trail.wrote("involvement-load.received", load.id(),
                    contents.keep(load.id(), 1, new Received(read.size(), Digests.sha256(body))));
        });
        for (int from = 0; from < read.size(); from += TOGETHER) {
            some(load.id(), read.subList(from, Math.min(from + TOGETHER, read.size())));
        }
        return QuarkusTransaction.requiringNew().call(() -> finish(load));
    }

    @Transactional
    LoadView read(UUID id) {
        Load load = loads.visibleTo(caller.agency(), id);
        trail.read("involvement-load", id, load.version(), "whole");
        return LoadView.of(load, loads.results(id));
    }

    private void some(UUID load, List<Line> some) {
        try {
            QuarkusTransaction.requiringNew().run(() -> loading.load(load, some));
        } catch (RuntimeException unfit) {
            if (!isRefused(unfit)) {
                throw unfit;
            }
            // The database does not take one of these; one by one shows which, and the others do not suffer for it.
            LOG.warnf("lines of load %s are taken one by one: %s", load, unfit.getClass().getSimpleName());
            some.forEach(line -> one(load, line));
        }
    }

    private void one(UUID load, Line line) {
        try {
            QuarkusTransaction.requiringNew().run(() -> loading.load(load, List.of(line)));
        } catch (RuntimeException unfit) {
            if (!isRefused(unfit)) {
                throw unfit;
            }
            QuarkusTransaction.requiringNew().run(() -> loads.keep(load,
                    List.of(LineResult.refused(line.number(), line.key(), "", "This line cannot be kept."))));
        }
    }

    private LoadView finish(Load load) {
        Load finished = new Load(load.id(), load.agency(), load.receivedAt(), clock.instant(), load.lines(), 2);
        loads.put(finished);
        LoadView view = LoadView.of(finished, loads.results(load.id()));
        trail.wrote("involvement-load.finished", load.id(), contents.keep(load.id(), 2,
                new Finished(view.opened(), view.openedBefore(), view.alreadyOpen(), view.refused())));
        return view;
    }

    private static boolean isRefused(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StatementRefused) {
                return true;
            }
        }
        return false;
    }

    /** What the trail keeps of a load as it came. */
    private record Received(int lines, String digest) {
    }

    /** What the trail keeps of what came of it. */
    private record Finished(long opened, long openedBefore, long alreadyOpen, long refused) {
    }
}
