package safeguarding.registry.agency;

/**
 * Whether an agency works at present. Everything else about agencies is a code; this is what the exchange itself decides by.
 */
enum AgencyStatus {
    OPEN,
    CLOSED
}
