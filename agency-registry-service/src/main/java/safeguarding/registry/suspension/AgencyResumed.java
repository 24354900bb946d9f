package safeguarding.registry.suspension;

/** What has waited for this agency may go out. Fired in the transaction of the change. */
public record AgencyResumed(String agency) {
}
