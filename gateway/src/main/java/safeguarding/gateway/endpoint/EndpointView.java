package safeguarding.gateway.endpoint;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** An agency’s own interface, as the directory has it. */
public record EndpointView(String url, @Nullable List<String> capabilities, @Nullable Trial lastTrial) {

    /** What came of trying it. */
    public record Trial(Instant at, String outcome, @Nullable Integer status) {

        public String said() {
            return switch (outcome) {
                case "WORKS" -> "It answers.";
                case "ANSWERS_OTHERWISE" ->
                    "It answers with " + status + ", which is not 2xx. Let it answer a GET without a sign-in.";
                case "TIMEOUT" ->
                    "Nothing came in time. Look whether it is up, and whether a firewall lets the exchange through.";
                case "LEADS_NOWHERE" -> "The name leads nowhere, or to where nothing is called. Look at its entry in the DNS.";
                default -> "Nothing came over a connection that proves its name. Look at its certificate.";
            };
        }

        public boolean isWorking() {
            return outcome.equals("WORKS");
        }
    }
}
