package safeguarding.registry.topic;

/** What the broker calls what belongs to an agency. A slug has no dot, so no agency's names begin with another's. */
public final class TopicNames {

    private TopicNames() {
    }

    public static String topic(String agency) {
        return "safeguarding.agency." + agency;
    }

    /** With what the names of the groups begin in which the agency's systems read. */
    public static String groups(String agency) {
        return agency + ".";
    }
}
