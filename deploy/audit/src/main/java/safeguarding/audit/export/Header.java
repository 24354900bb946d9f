package safeguarding.audit.export;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import safeguarding.audit.log.Unreadable;

/** What the first line says: which log, which leaves of it, and what the leaves before them come down to. */
public record Header(String origin, long first, long end, long size, List<byte[]> frontier) {

    private static final String FORM = "safeguarding-trail/1";

    public static Header of(byte[] line) {
        if (line.length > 0 && line[line.length - 1] == '\r') {
            throw new Unreadable("its line ends were changed on the way; fetch it again and save it as it comes");
        }
        try {
            JsonNode header = Json.read(line);
            if (!header.path("export").asText().equals(FORM)) {
                throw new Unreadable("it is not of the form " + FORM);
            }
            return new Header(Json.text(header, "origin"), Json.count(header, "first"), Json.count(header, "end"),
                    Json.count(header, "size"), List.copyOf(Json.hashes(header, "frontier")));
        } catch (Unreadable part) {
            throw new Unreadable("its first line, the header: " + part.sentence());
        }
    }

    /** Whether a tree can be begun as it says. */
    public boolean hasFittingFrontier() {
        return Long.bitCount(first) == frontier.size();
    }
}
