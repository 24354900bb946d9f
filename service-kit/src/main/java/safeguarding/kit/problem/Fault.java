package safeguarding.kit.problem;

/**
 * One thing wrong with a request: a JSON pointer (RFC 6901) into its body, or a header's name, and a sentence that never
 * repeats the value.
 */
public record Fault(String pointer, String detail) {
}
