package safeguarding.local;

import java.io.PrintStream;

/** Addresses, sign-ins, and one call to copy and paste. */
final class Welcome {

    private final Exchange exchange;
    private final PrintStream out;

    Welcome(Exchange exchange, PrintStream out) {
        this.exchange = exchange;
        this.out = out;
    }

    void print() {
        Options options = exchange.options();
        out.println();
        out.println("The safeguarding exchange is running.");
        out.println();
        line("Pages",
                exchange.gatewayUrl() + "/   (sign in as one of the people below; telling without a name needs no sign-in)");
        line("Gateway", exchange.gatewayUrl() + "   (the API; its description: " + exchange.gatewayUrl() + "/docs)");
        line("Sign-in", exchange.keycloak().url() + "/admin   (administrator: admin, password: " + DemoSignIns.PASSWORD + ")");
        line("PostgreSQL",
                "localhost:" + options.port(Part.POSTGRES) + "   (databases referral, disclosure, registry, keycloak)");
        line("Kafka", exchange.kafka().bootstrapServers() + "   (agencies' systems, with a token: "
                + exchange.kafka().agenciesBootstrapServers() + ")");
        line("Logs", options.data().resolve("logs").toString());
        out.println();
        out.println("People (password: " + DemoSignIns.PASSWORD + "; all invented)");
        for (DemoSignIns.Person person : DemoSignIns.ofThisTree().people()) {
            out.printf("  %-15s %s%n", person.username(), person.about());
        }
        out.println();
        out.println("Systems: client <agency>-system, secret " + DemoSignIns.secretOf("<agency>-system") + ", for example");
        out.println("hampshire-childrens-services-system. Try:");
        out.println();
        out.println(call());
        out.println();
        out.println("Ctrl-C stops everything. Another terminal: deploy/local/down.");
        out.println();
    }

    /** The inbox of an agency: empty on a fresh start, which is an answer too. */
    private String call() {
        String client = "hampshire-childrens-services-system";
        return "curl -s -H \"Authorization: Bearer $(curl -s " + exchange.keycloak().tokenEndpoint()
                + " -d grant_type=client_credentials -d client_id=" + client + " -d client_secret="
                + DemoSignIns.secretOf(client)
                + " | sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/')\""
                + " -H 'Purpose: " + Api.Reason.SAFEGUARDING.purpose() + "' -H 'Legal-Basis: "
                + Api.Reason.SAFEGUARDING.legalBasis() + "' "
                + exchange.gatewayUrl() + "/registry/v1/inbox";
    }

    private void line(String what, String where) {
        out.printf("  %-11s %s%n", what, where);
    }
}
