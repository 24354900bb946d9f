package safeguarding.local;

import java.util.Locale;

/**
 * What runs, with its usual port on this machine and the heap it gets. The name in lower case is the beginning of its options.
 */
public enum Part {

    GATEWAY("gateway", 8080, "160m"),
    REFERRAL("referral-service", 8081, "192m"),
    DISCLOSURE("disclosure-service", 8082, "192m"),
    REGISTRY("agency-registry-service", 8083, "256m"),
    KEYCLOAK("Keycloak", 8180, Keycloak.DEFAULT_HEAP),
    POSTGRES("PostgreSQL", 5442, ""),
    KAFKA("Kafka", 9192, Kafka.DEFAULT_HEAP),
    KAFKA_CONTROLLER("Kafka's controller", 9193, ""),
    KAFKA_AGENCIES("Kafka for agencies' systems", 9194, "");

    private final String label;
    private final int usualPort;
    private final String usualHeap;

    Part(String label, int usualPort, String usualHeap) {
        this.label = label;
        this.usualPort = usualPort;
        this.usualHeap = usualHeap;
    }

    public String label() {
        return label;
    }

    int usualPort() {
        return usualPort;
    }

    /** Empty for a part that is no Java program of its own. */
    String usualHeap() {
        return usualHeap;
    }

    String portOption() {
        return "--" + optionName() + "-port";
    }

    String heapOption() {
        return "--" + optionName() + "-heap";
    }

    private String optionName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
