package safeguarding.gateway.session;

/** The form did not come from a page of ours, or from one that was left open until its session was over. */
public class ForeignForm extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ForeignForm() {
        super("form without our token", null, false, false);
    }
}
