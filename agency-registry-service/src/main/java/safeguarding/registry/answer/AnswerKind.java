package safeguarding.registry.answer;

/** What an agency says of a notice that it was told. What it did stands in its own records. */
public enum AnswerKind {
    ACTED,
    REFUSED
}
