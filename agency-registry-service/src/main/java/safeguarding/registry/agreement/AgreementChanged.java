package safeguarding.registry.agreement;

/** Another version of this agreement was published; fired in the transaction of the publication, after it was written. */
public record AgreementChanged(String id) {
}
