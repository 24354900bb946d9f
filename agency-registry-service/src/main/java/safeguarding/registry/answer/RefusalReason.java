package safeguarding.registry.answer;

/** Why an agency does nothing about a notice: codes, because its sender sees them and nothing about a family belongs there. */
enum RefusalReason {
    /** It does not know whom this is about. */
    NOT_KNOWN_TO_US,
    /** It has stopped working with the person. */
    INVOLVEMENT_ENDED,
    /** Another agency or team would have to act. */
    NOT_OURS_TO_ACT_ON
}
