package safeguarding.disclosure.restriction;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * That only these people may read a record.
 *
 * @param readers by the names by which they sign in; whoever restricts it is among them
 */
record NewRestriction(@NotNull Why why,
        @NotNull @Size(min = 1, max = 20) List<@NotBlank @Size(max = 64) @Pattern(regexp = "[A-Za-z0-9._@-]{1,64}") String> readers) {

    /** Whose record it is, or about whom. */
    enum Why {
        MEMBER_OF_STAFF,
        PUBLIC_FIGURE,
        PROTECTED_PERSON
    }

    @Override
    public String toString() {
        return "NewRestriction[…]";
    }
}
