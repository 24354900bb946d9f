package safeguarding.audit;

import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;

/** What the last line says. The keys that it names as well are nobody's to trust, and are not read. */
record Trailer(Checkpoint checkpoint, String digest, SignedNote signature) {

    static Trailer of(byte[] line) {
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
