package safeguarding.registry.agency;

/**
 * Who answers for this agency, or as what type, may be another now. Fired in the transaction of the change, after it was
 * written; for the agency that was changed and for each that leads to it through its successors.
 */
public record AgencyChanged(String slug) {
}
