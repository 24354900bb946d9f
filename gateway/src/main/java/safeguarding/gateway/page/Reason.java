package safeguarding.gateway.page;

/**
 * What a page asks a service for, as the service writes it to its trail. The codes and their legal bases are the services'
 * (`purposes.json` of the service-kit).
 */
public enum Reason {

    /** To keep a child safe. */
    SAFEGUARDING("safeguarding-child", "https://www.legislation.gov.uk/ukpga/2004/31/section/16LA"),
    /** To manage an offender, and to decide on disclosure. */
    OFFENDERS("offender-management", "https://www.legislation.gov.uk/ukpga/2003/44/section/325"),
    /** To keep the directory true. */
    DIRECTORY("directory-administration", "https://www.legislation.gov.uk/ukpga/2004/31/section/10"),
    /** To check who did what. */
    AUDIT("audit", "https://www.legislation.gov.uk/ukpga/2018/12/section/62");

    private final String purpose;
    private final String legalBasis;

    Reason(String purpose, String legalBasis) {
        this.purpose = purpose;
        this.legalBasis = legalBasis;
    }

    String purpose() {
        return purpose;
    }

    String legalBasis() {
        return legalBasis;
    }
}
