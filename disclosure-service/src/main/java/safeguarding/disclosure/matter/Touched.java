package safeguarding.disclosure.matter;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * That something said of an offender touches a child.
 *
 * @param grade how far it can be relied on, as 3x5x2
 * @param fact false for what is only thought
 * @param on when it happened or began
 */
public record Touched(Touch how, String grade, boolean fact, @Nullable LocalDate on) {
}
