package safeguarding.registry.unidentified;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.web.PlaceCursor;

/** How far somebody has read the list: whoever is asked about meanwhile moves behind it, and nobody else is passed over. */
record AskingPlace(LocalDate askOn, UUID adult) {

    private static final int LAST_YEAR = 9999;
    private static final AskingPlace START = new AskingPlace(LocalDate.of(1, 1, 1), new UUID(0, 0));

    static AskingPlace of(UnidentifiedAdult last) {
        return new AskingPlace(last.askOn(), last.id());
    }

    static AskingPlace decoded(@Nullable String cursor) {
        return PlaceCursor.decoded(cursor, START, AskingPlace::of);
    }

    private static AskingPlace of(List<String> keys) {
        LocalDate askOn = LocalDate.parse(keys.get(0));
        if (askOn.getYear() < 1 || askOn.getYear() > LAST_YEAR) {
            throw new DateTimeException("a day that no list has");
        }
        return new AskingPlace(askOn, UUID.fromString(keys.get(1)));
    }

    String encoded() {
        return PlaceCursor.encoded(askOn, adult);
    }
}
