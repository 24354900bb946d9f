package safeguarding.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the gateway. */
@QuarkusMain
public final class Gateway {

    private Gateway() {
    }

    public static void main(String... arguments) {
        // Quarkus refuses what is no URI before any of our code sees it, with neither a problem document nor our headers. The check
        // of addresses does the same, and more, with both.
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(arguments);
    }
}
