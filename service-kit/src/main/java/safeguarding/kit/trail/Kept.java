package safeguarding.kit.trail;

/**
 * That a version of some content was kept, and the salted digest by which it can be recognised: {@code sha-256:} and 64 hex
 * digits.
 */
public record Kept(long version, String digest) {
}
