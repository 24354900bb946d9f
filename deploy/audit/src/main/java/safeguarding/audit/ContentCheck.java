package safeguarding.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import safeguarding.audit.export.Json;
import safeguarding.audit.export.Lines;
import safeguarding.audit.export.Outline;
import safeguarding.audit.log.Unreadable;

/**
 * Asks the owner for what each event says was recorded or shown, and hashes it again: a record can be altered while its event
 * in
 * the trail is as it was.
 */
final class ContentCheck {

    private static final int AT_ONCE = 8;
    private static final int WAITING = 64;
    private static final int REMEMBERED = 20_000;

    private final Path export;
    private final Owner owner;
    private final Findings findings;
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong erased = new AtomicLong();

    // A version is shown more often than it is recorded; asking once is enough, as far as memory that does not grow can tell.
    private final Map<Version, Boolean> seen = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Version, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Version(String subject, long version, String digest) {
    }

    ContentCheck(Path export, Owner owner, Findings findings) {
        this.export = export;
        this.owner = owner;
        this.findings = findings;
    }

    /** What is to be said of it if nothing was wrong. */
    String run() throws IOException {
        Outline outline = Outline.of(export);
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try (Lines lines = new Lines(export, outline.eventsAt())) {
            Deque<Future<?>> underWay = new ArrayDeque<>();
            for (long leaf = outline.header().first(); lines.offset() < outline.listAt(); leaf++) {
                byte[] line = lines.next();
                long here = leaf;
                Version version = line == null ? null : version(line);
                if (version != null && seen.put(version, true) == null) {
                    underWay.add(threads.submit(() -> check(version, here)));
                }
                if (underWay.size() > WAITING) {
                    await(underWay.remove());
                }
            }
            while (!underWay.isEmpty()) {
                await(underWay.remove());
            }
        } finally {
            threads.shutdownNow();
        }
        return asked + (asked.get() == 1 ? " content version was" : " content versions were") + " asked for and "
                + (asked.get() == 1 ? "is" : "are") + " as recorded"
                + (erased.get() == 0 ? "."
                        : ", but for " + erased + " that the owner says were erased when their time was over.");
    }

    private static @Nullable Version version(byte[] line) {
        try {
            JsonNode event = Json.read(line);
            if (!event.has("digest") || !event.has("subject") || !event.has("version")) {
                return null;
            }
            String subject = Json.text(event, "subject");
            // It becomes a part of an address.
            return subject.matches("[A-Za-z0-9][A-Za-z0-9-]{0,99}")
                    ? new Version(subject, Json.count(event, "version"), Json.text(event, "digest"))
                    : null;
        } catch (Unreadable altered) {
            // The comparison has named it already.
            return null;
        }
    }

    private Void check(Version version, long leaf) throws InterruptedException {
        Owner.Answer answer = owner.ask(version.subject(), version.version());
        asked.incrementAndGet();
        String which = version.subject() + " version " + version.version() + ", which leaf " + leaf + " is about,";
        switch (answer.state()) {
            case ERASED -> erased.incrementAndGet();
            case MISSING -> findings.add("Missing content: " + which + " is not at the owner, and not as erased either.");
            case DAMAGED -> findings.add("Altered content: " + which + " comes in a form that cannot be hashed.");
            case HELD -> {
                if (!answer.digest().equals(version.digest())) {
                    findings.add("Altered content: " + which + " is not what it was when the event was written.");
                }
            }
        }
        return null;
    }

    private static void await(Future<?> check) {
        try {
            check.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Misuse misuse) {
                throw misuse;
            }
            throw new IllegalStateException("a content could not be checked", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Misuse("Stopped; the contents were not all checked.");
        }
    }
}
