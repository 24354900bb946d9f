package safeguarding.gateway.telephone;

import java.util.List;
import java.util.stream.IntStream;

import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Option;
import safeguarding.kit.request.Discretion;

/** The form of a call as the page shows it: so many rows of children and adults, and what may be chosen. */
public record Call(Form form, List<Integer> children, List<Integer> adults, List<Option> kinds, List<Option> relationships,
        List<Option> receivers, List<Option> answers) {

    static final String CHILDREN = "/referral/children";
    static final String ADULTS = "/referral/adults";
    private static final int MOST_ROWS = 8;

    /** By which sending it twice is one act. The key of any other form says when the form was opened: here, who rang then. */
    public String key() {
        return Discretion.newId().toString();
    }

    /** One row at least, those that are written in, and one more for whoever asked for it. */
    static List<Integer> rows(Form form, String list, boolean oneMore) {
        int wanted = Math.max(1, form.rowsWrittenIn(list) + (oneMore ? 1 : 0));
        return IntStream.range(0, Math.min(MOST_ROWS, wanted)).boxed().toList();
    }
}
