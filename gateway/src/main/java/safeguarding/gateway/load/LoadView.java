package safeguarding.gateway.load;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What came of some lines of a roll, as the registry says it. */
public record LoadView(String id, int lines, long opened, long openedBefore, long alreadyOpen, long refused,
        List<Result> results) {

    public record Result(int line, String outcome, @Nullable String involvement, @Nullable List<Fault> errors,
            @Nullable List<String> warnings) {
    }

    public record Fault(String pointer, String detail) {

        /** In the words of the columns. */
        String said() {
            String column = pointer.contains("/names") ? "Name: "
                    : pointer.contains("/born") ? "Date of birth: "
                            : pointer.contains("/identifiers") ? "Number: "
                                    : pointer.contains("/openedOn") ? "Started: "
                                            : pointer.contains("/localReference") ? "Reference: " : "";
            return column + detail;
        }
    }
}
