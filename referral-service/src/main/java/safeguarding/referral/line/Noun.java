package safeguarding.referral.line;

/**
 * A sort of line.
 *
 * @param name as the trail has it
 * @param address where lines of it are, at this service
 * @param form in which they are said
 */
public record Noun<T extends Saying<T>>(String name, String address, Class<T> form) {
}
