package safeguarding.referral.child;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.referral.child.ChildStatus.LEFT_OUT;
import static safeguarding.referral.child.ChildStatus.RECEIVED;
import static safeguarding.referral.child.ChildStatus.WITHDRAWN;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

class ChildStatusTest {

    private static final Map<ChildStatus, Set<ChildStatus>> EDGES = Map.of(
            RECEIVED, Set.of(RECEIVED, LEFT_OUT, WITHDRAWN),
            LEFT_OUT, Set.of(LEFT_OUT, RECEIVED),
            WITHDRAWN, Set.of(WITHDRAWN, RECEIVED));

    @Test
    void each_status_leads_where_the_table_says_and_nowhere_else() {
        for (ChildStatus from : ChildStatus.values()) {
            for (ChildStatus to : ChildStatus.values()) {
                assertThat(from.allows(to)).as("%s to %s", from, to).isEqualTo(EDGES.get(from).contains(to));
            }
        }
    }
}
