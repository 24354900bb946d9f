package safeguarding.audit.export;

import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;

import safeguarding.audit.log.Checkpoint;
import safeguarding.audit.log.SignedNote;
import safeguarding.audit.log.Unreadable;

/** What the last line says. The keys that it names as well are nobody's to trust, and are not read. */
public record Trailer(Checkpoint checkpoint, String digest, SignedNote signature) {

    public static Trailer of(byte[] line) {
        JsonNode trailer = Json.read(line);
        return new Trailer(part("the checkpoint", () -> Checkpoint.of(Json.text(trailer, "checkpoint"))),
                Json.text(trailer, "digest"),
                part("the signature of its digest", () -> SignedNote.of(Json.text(trailer, "signature"))));
    }

    private static <T> T part(String name, Supplier<T> read) {
        try {
            return read.get();
        } catch (Unreadable why) {
            throw new Unreadable(name + ": " + why.sentence());
        }
    }
}
