package safeguarding.referral.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What was given in a form, where leaving a thing out is as good as leaving it empty. */
public final class Given {

    private Given() {
    }

    /** A null inside the list is kept, for Bean Validation to answer. */
    public static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(given));
    }

    public static boolean isMissing(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
