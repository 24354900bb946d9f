package safeguarding.kit.web;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;

/** A day as {@code 2026-11-22}, of a year in which somebody we know can have lived; the database knows no others far away. */
class PlainDay extends StdScalarDeserializer<LocalDate> {

    private static final long serialVersionUID = 1L;
    private static final int LENGTH = 10;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;

    PlainDay() {
        super(LocalDate.class);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        String text = parser.getText();
        try {
            LocalDate day = LocalDate.parse(text);
            if (text.length() == LENGTH && day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException noDay) {
            // Refused below, like a day of a year that nobody means.
        }
        return (LocalDate) context.handleWeirdStringValue(LocalDate.class, "", "a day is written as 2026-11-22");
    }
}
