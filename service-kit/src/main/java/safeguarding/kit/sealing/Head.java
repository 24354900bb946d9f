package safeguarding.kit.sealing;

import java.time.Instant;

import safeguarding.kit.event.SettledTrail.Place;
import safeguarding.kit.seal.Checkpoint;
import safeguarding.kit.seal.SignedNote;
import safeguarding.kit.seal.TreeHead;

/** How far the trail is sealed, and what was signed at that. */
public record Head(long size, String note, Place place, Instant sealedAt) {

    static final String COLUMNS = "size, note, position, recorded_at, sealed_at";

    public TreeHead tree() {
        return Checkpoint.parse(SignedNote.parse(note).text()).head();
    }
}
