package safeguarding.referral.told;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.identity.PersonName;
import safeguarding.referral.form.Place;

/** Names as somebody tells them: a few words without digits, so that no sentence passes for one. */
final class Names {

    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{M}.'’-]{1,40}( [\\p{L}\\p{M}.'’-]{1,40}){0,3}");

    private Names() {
    }

    static void examine(List<PersonName> names, Place place) {
        for (int i = 0; i < names.size(); i++) {
            examine(names.get(i).given(), "given", place.at("names", i));
            examine(names.get(i).family(), "family", place.at("names", i));
        }
    }

    private static void examine(@Nullable String part, String member, Place place) {
        if (part != null && !PART.matcher(part).matches()) {
            place.wrong(member, "A name has up to four words of letters.");
        }
    }
}
