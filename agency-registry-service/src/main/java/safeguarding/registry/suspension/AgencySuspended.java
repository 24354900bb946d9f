package safeguarding.registry.suspension;

/** Nothing is sent to this agency from now on. Fired in the transaction that suspends it. */
public record AgencySuspended(String agency) {
}
