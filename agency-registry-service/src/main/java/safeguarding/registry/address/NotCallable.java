package safeguarding.registry.address;

/** Why an address is not called. */
public class NotCallable extends Exception {

    private static final long serialVersionUID = 1L;

    private final Why why;

    /** As the ledger of failures has it; which address it led to is nothing that a caller is told. */
    public enum Why {
        /** Not https, or not the name of a host, or more in it than an address needs. */
        MISSHAPEN("This is not an https address of a named host."),
        /** It leads nowhere now, or to where nothing is called. */
        LEADS_NOWHERE("This name leads to no address that can be called.");

        private final String sentence;

        Why(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }

    NotCallable(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
