package safeguarding.registry.load;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;

import safeguarding.registry.involvement.NewInvolvement;

/**
 * One line of a load.
 *
 * @param key the caller's own name for this line, by which it is known again in another load
 */
record NewLoadLine(@NotNull @Pattern(regexp = KEY, message = KEY_RULE) @Nullable String key,
        @NotNull @Valid @Nullable NewInvolvement involvement) {

    static final String KEY = "^[A-Za-z0-9._:-]{1,128}$";
    private static final String KEY_RULE = "A line's key is 1 to 128 letters, digits, dots, colons, dashes or underscores.";
}
