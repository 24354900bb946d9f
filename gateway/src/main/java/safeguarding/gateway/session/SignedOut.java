package safeguarding.gateway.session;

/** Somebody has signed out: whatever goes on in his name, in any tab, ends now. */
public record SignedOut(String session) {
}
