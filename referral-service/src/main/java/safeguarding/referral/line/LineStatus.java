package safeguarding.referral.line;

/** Whether a line stands. */
public enum LineStatus {
    RECORDED,
    WITHDRAWN
}
