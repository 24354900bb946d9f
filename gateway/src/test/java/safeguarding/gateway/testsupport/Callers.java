package safeguarding.gateway.testsupport;

import java.util.concurrent.atomic.AtomicInteger;

import safeguarding.testkit.Tokens;

/** Callers of invented agencies; a new one for each test, because limits are counted by caller. */
public final class Callers {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Callers() {
    }

    public static String freshToken() {
        return fresh().sign();
    }

    public static Tokens fresh() {
        return Tokens.of("invented-agency-" + COUNT.incrementAndGet()).roles("practitioner");
    }
}
