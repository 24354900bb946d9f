package safeguarding.gateway.form;

import java.util.List;
import java.util.stream.Stream;

/** A choice in a form: what is sent, and what the person reads. */
public record Option(String code, String label) {

    /** Codes that read well as words. */
    public static List<Option> of(String... codes) {
        return Stream.of(codes).map(code -> new Option(code, Said.words(code))).toList();
    }
}
