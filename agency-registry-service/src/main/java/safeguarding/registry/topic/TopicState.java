package safeguarding.registry.topic;

/** How it stands with an agency's topic. There is no third: what cannot be written is ours to mend, so nobody is given up. */
public enum TopicState {
    /** It is written, and its agency may read it. */
    OPEN,
    /** The agency wants it no more, or is no more: nothing is written, and nobody may read it. */
    CLOSED
}
