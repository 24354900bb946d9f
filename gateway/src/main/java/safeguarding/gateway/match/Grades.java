package safeguarding.gateway.match;

import java.util.ArrayList;
import java.util.List;

import safeguarding.gateway.form.Option;

/** How far something can be relied on: its source by a digit, what it says by a letter (the police's 3x5x2). */
final class Grades {

    static final List<Option> ALL = all();

    private Grades() {
    }

    private static List<Option> all() {
        List<Option> all = new ArrayList<>();
        for (Option source : List.of(new Option("1", "reliable source"), new Option("2", "untested source"),
                new Option("3", "unreliable source"))) {
            for (Option information : List.of(new Option("A", "knows it directly"),
                    new Option("B", "knows it indirectly, and something supports it"), new Option("C", "knows it indirectly"),
                    new Option("D", "not known how"), new Option("E", "suspected to be false"))) {
                String code = source.code() + information.code();
                all.add(new Option(code, code + ": " + source.label() + ", " + information.label()));
            }
        }
        return List.copyOf(all);
    }
}
