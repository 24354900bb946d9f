package safeguarding.registry.notice;

/** Where one agency stands with one concern. */
public enum NoticeState {
    /** It was told. */
    TOLD,
    /** It stands outside the duty to co-operate; a disclosure officer has to decide. */
    AWAITING_DECISION,
    /** It is deliberately not told. */
    WITHHELD,
    /** It was told on a tie that does not hold, and told so. */
    RECALLED,
    /** It was never told, and nothing calls for it any more. */
    LAPSED
}
