package safeguarding.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import safeguarding.audit.export.Header;
import safeguarding.audit.export.Leaves;
import safeguarding.audit.export.Outline;
import safeguarding.audit.export.Trailer;
import safeguarding.audit.log.Checkpoint;
import safeguarding.audit.log.GrowingTree;
import safeguarding.audit.log.VerifierKey;

/** Examines one export, from its digest to its root. What is wrong goes to the findings. */
final class Examination {

    private final Path export;
    private final TrustedKeys keys;
    private final Findings findings;

    Examination(Path export, TrustedKeys keys, Findings findings) {
        this.export = export;
        this.keys = keys;
        this.findings = findings;
    }

    /** What is to be said if nothing was wrong. */
    String run(Optional<Path> earlierFile) throws IOException {
        Outline outline = Outline.of(export);
        Header header = outline.header();
        Checkpoint checkpoint = outline.trailer().checkpoint();
        EarlierCheckpoints earlier = earlierFile.map(file -> EarlierCheckpoints.read(file, header.origin()))
                .orElseGet(EarlierCheckpoints::none);
        digest(outline);
        keys.vouchFor(checkpoint.note(), checkpoint.origin(), "the checkpoint", findings);
        if (sizesFit(header, checkpoint)) {
            leaves(outline, earlier);
        }
        if (findings.isEmpty()) {
            earlier.refuseWhereNothingWasShown(header);
        }
        return "All is well: " + what(header) + " what " + header.origin() + " sealed, under a checkpoint of size "
                + checkpoint.size() + " signed by "
                + checkpoint.note().judgedBy(keys.keys()).good().stream().findFirst().map(VerifierKey::label).orElse("nobody")
                + earlier.toldAsWell() + ".";
    }

    private static String what(Header header) {
        long count = header.end() - header.first();
        if (count == 0) {
            return header.end() == 0 ? "the log is empty, which is" : "there is no event in this export, which is";
        }
        return count == 1 ? "the one event, leaf " + header.first() + ", is"
                : "the " + count + " events, leaves " + header.first() + " to " + (header.end() - 1) + ", are";
    }

    private void digest(Outline outline) {
        Trailer trailer = outline.trailer();
        if (!outline.digest().equals(trailer.digest())) {
            findings.add("Wrong digest: the export is not byte for byte what it was when it was made.");
        }
        if (!trailer.signature().text().equals(trailer.digest() + "\n")) {
            findings.add("Wrong digest: the digest that was signed is another than the one in the export's last line.");
        }
        keys.vouchFor(trailer.signature(), trailer.checkpoint().origin(), "the digest of the export", findings);
    }

    private boolean sizesFit(Header header, Checkpoint checkpoint) {
        int before = findings.sentences().size();
        if (!header.origin().equals(checkpoint.origin())) {
            findings.add("Wrong header: it says that the log is " + header.origin() + ", and the checkpoint is of "
                    + checkpoint.origin() + ".");
        }
        if (header.first() > header.end() || header.end() != header.size()) {
            findings.add("Wrong header: leaves " + header.first() + " to " + header.end() + " of " + header.size()
                    + " is no range that ends with the log.");
        }
        if (header.size() != checkpoint.size()) {
            findings.add("Wrong header: it says that the log has " + header.size() + " leaves, and the checkpoint says "
                    + checkpoint.size() + ".");
        }
        if (!header.hasFittingFrontier()) {
            findings.add("Wrong frontier: " + header.frontier().size() + " hashes cannot stand for the first " + header.first()
                    + " leaves.");
        }
        return findings.sentences().size() == before;
    }

    private void leaves(Outline outline, EarlierCheckpoints earlier) throws IOException {
        Header header = outline.header();
        try (Leaves events = new Leaves.OfEvents(export, outline,
                new GrowingTree(header.first(), header.frontier(), earlier.sizes()));
                Leaves sealed = new Leaves.AsListed(export, outline,
                        new GrowingTree(header.first(), header.frontier(), earlier.sizes()))) {
            Differences differences = new Comparison(events, sealed).run();
            Checkpoint checkpoint = outline.trailer().checkpoint();
            boolean listProven = gives(sealed.tree(), checkpoint);
            boolean eventsProven = gives(events.tree(), checkpoint);
            if (!listProven && eventsProven) {
                findings.add(
                        "Wrong list: the events give the root that was signed, and the list of leaves beside them does not; "
                                + "the export was damaged or badly made, the events were not.");
            } else {
                differences.tell(findings, sealed.tree().size());
                if (!listProven) {
                    wrongRoot(checkpoint, events.tree().size(), sealed.tree().size(), differences.isEmpty());
                }
            }
            earlier.compare(checkpoint, listProven ? sealed.tree() : events.tree(), keys, findings);
        }
    }

    private void wrongRoot(Checkpoint checkpoint, long eventsEnd, long listEnd, boolean agree) {
        if (agree && eventsEnd < checkpoint.size()) {
            findings.add("Truncated tail: the checkpoint covers " + checkpoint.size() + " leaves, and the export ends after "
                    + eventsEnd + "; leaves " + eventsEnd + " to " + (checkpoint.size() - 1) + " are not in it.");
        } else if (listEnd != checkpoint.size()) {
            findings.add(
                    "Wrong list: the checkpoint covers " + checkpoint.size() + " leaves, and the list of leaves ends after "
                            + listEnd + ".");
        } else {
            findings.add(
                    "Wrong root: the events do not give the root that was signed, nor does the list of leaves beside them; "
                            + "an event was rewritten together with its hash, or the hashes for the leaves before the export are wrong.");
        }
    }

    private static boolean gives(GrowingTree tree, Checkpoint checkpoint) {
        return tree.size() == checkpoint.size() && Arrays.equals(tree.root(), checkpoint.root());
    }
}
