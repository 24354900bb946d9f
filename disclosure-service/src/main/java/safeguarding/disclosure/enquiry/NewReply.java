package safeguarding.disclosure.enquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a named agency answers, after it has spoken with the officer. */
record NewReply(@NotNull Known known, @NotBlank @Size(max = 200) String by) {

    /** Whether the agency works with the family. No record is not the same as not having looked. */
    enum Known {
        CONFIRMED,
        NO_RECORD,
        NOT_SEARCHED
    }

    @Override
    public String toString() {
        return "NewReply[…]";
    }
}
