package safeguarding.referral.anonymous;

import java.util.List;
import java.util.Set;

import safeguarding.referral.wording.Trace;

/** Says what was not kept, so that nobody wonders; never what it was. */
final class TakenOut {

    private TakenOut() {
    }

    static List<String> warnings(Set<Trace> removed) {
        return removed.stream().sorted()
                .map(trace -> "What looked like " + trace.what()
                        + " was taken out and not kept. What identifies the people whom "
                        + "this is about has a place of its own in the form.")
                .toList();
    }
}
