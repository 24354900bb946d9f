package safeguarding.gateway.wording;

import java.util.List;

import safeguarding.gateway.form.Option;

/** The four answers to a question: that nobody asked is one, and that nobody knows is another. */
public final class Answers {

    public static final List<Option> ALL = List.of(new Option("YES", "Yes"), new Option("NO", "No"),
            new Option("NOT_KNOWN", "Asked, not known"), new Option("NOT_ASKED", "Not asked"));

    private Answers() {
    }
}
