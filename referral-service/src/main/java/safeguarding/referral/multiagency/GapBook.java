package safeguarding.referral.multiagency;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.json.LenientJson;
import safeguarding.referral.merging.GapRule;
import safeguarding.referral.merging.Gaps;

/** The rules on what is missing, with their dates, out of a file. */
@ApplicationScoped
class GapBook {

    private static final String FILE = "/rules/chronology-gaps.json";

    private final List<GapRule> rules;

    GapBook(ObjectMapper json) {
        try (InputStream file = Objects.requireNonNull(GapBook.class.getResourceAsStream(FILE), FILE)) {
            // The examples and sources beside the rules are for people.
            this.rules = LenientJson.of(json).readValue(file, Rules.class).rules();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the rules on gaps cannot be read", unreadable);
        }
    }

    Gaps on(LocalDate day) {
        return new Gaps(rules, day);
    }

    record Rules(List<GapRule> rules) {
    }
}
