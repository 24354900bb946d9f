package safeguarding.registry.webhook;

/** There may be something to send to this agency at once. Fired in the transaction of the change. */
public record WebhookChanged(String agency) {
}
