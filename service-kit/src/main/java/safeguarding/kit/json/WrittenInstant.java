package safeguarding.kit.json;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;

import safeguarding.kit.problem.ValueRefused;

/** A moment as people write it, with its offset; a number, which could be of seconds or of anything, is none. */
public final class WrittenInstant extends StdScalarDeserializer<Instant> {

    private static final long serialVersionUID = 1L;

    public WrittenInstant() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (Instant) context.handleUnexpectedToken(Instant.class, parser);
        }
        try {
            return OffsetDateTime.parse(parser.getText()).toInstant();
        } catch (DateTimeException notOne) {
            throw new ValueRefused(parser, "A moment is written as in 2026-11-20T16:30:00Z.");
        }
    }
}
