package safeguarding.registry.webhook;

/** How it stands with an agency's webhook. */
public enum WebhookState {
    /** It is called. */
    OPEN,
    /** It failed for too long, or said that it is gone: it is called no more until somebody says so. The inbox goes on. */
    DISABLED,
    /** The agency wants no calls any more. */
    CLOSED
}
