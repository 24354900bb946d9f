package safeguarding.registry.delivery;

/** How an item came to an agency's system. The inbox is always there; the others are in addition. */
public enum Channel {
    /** It looked into its inbox. */
    INBOX,
    /** It keeps a connection open. */
    STREAM,
    /** We call it. */
    WEBHOOK,
    /** We write it to a topic of its own, and the broker has it. */
    TOPIC
}
