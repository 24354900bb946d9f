package safeguarding.bench.queries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void the_same_node_in_many_months_is_one_line_and_what_was_removed_is_said() {
        String plan = """
                Limit (actual rows=51.00 loops=1)
                  ->  Merge Append (actual rows=51.00 loops=1)
                        Sort Key: trail_entry.recorded_at, trail_entry."position"
                        Subplans Removed: 11
                        ->  Index Scan using trail_entry_2026_03_agency_recorded_idx on trail_entry_2026_03 trail_entry_1 (actual rows=51.00 loops=1)
                              Index Cond: (agency = 'agency-1-invented'::text)
                              Rows Removed by Filter: 7
                        ->  Index Scan using trail_entry_rest_agency_recorded_idx on trail_entry_rest trail_entry_2 (never executed)
                              Rows Removed by Filter: 2
                Planning Time: 0.100 ms""";
        assertThat(Plan.condensed(plan.lines().toList())).containsExactly("Limit", "  Merge Append",
                "        Index Scan using <month>_agency_recorded_idx on <month>  × 2",
                "Subplans Removed: 11 (months that the time rules out)", "Rows read in vain: 9");
    }
}
