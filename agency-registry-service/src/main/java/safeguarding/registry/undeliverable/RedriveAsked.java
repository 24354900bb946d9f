package safeguarding.registry.undeliverable;

/** Something of this agency is to be sent again at once. Fired in the transaction that asks for it. */
public record RedriveAsked(String agency) {
}
