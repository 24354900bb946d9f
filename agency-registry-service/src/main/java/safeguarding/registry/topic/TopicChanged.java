package safeguarding.registry.topic;

/** There is something to do for this agency at the broker. Fired in the transaction of the change. */
public record TopicChanged(String agency) {
}
