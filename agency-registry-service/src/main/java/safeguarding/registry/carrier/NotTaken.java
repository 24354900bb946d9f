package safeguarding.registry.carrier;

/** The broker has not taken something, or has not said so. */
class NotTaken extends Exception {

    private static final long serialVersionUID = 1L;

    /** A code of ours, or the name of what the client says; nothing of what was to be taken. */
    NotTaken(String reason) {
        super(reason);
    }
}
