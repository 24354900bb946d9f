package safeguarding.registry.breakglass;

import java.util.List;

import jakarta.validation.constraints.Size;

/**
 * In the order in which they were opened.
 *
 * @param next the cursor after the last of them; the same as was sent when there were none
 */
record OpeningPage(@Size(max = 100) List<Opening> openings, @Size(max = 100) String next) {
}
