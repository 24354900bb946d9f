package safeguarding.kit.request;

/**
 * The addresses at which anybody may tell us something without being known. A request to one of them has no token, no purpose
 * and no ids of the caller's own, and what it leaves behind has no exact time.
 */
public final class AnonymousAddress {

    private static final String BEGINNING = "/v1/anonymous-";

    private AnonymousAddress() {
    }

    /** Of a path at a service. */
    public static boolean includes(String path) {
        return path.startsWith(BEGINNING);
    }
}
