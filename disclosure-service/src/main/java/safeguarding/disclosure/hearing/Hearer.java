package safeguarding.disclosure.hearing;

/** Whoever acts on announcements. Declared here and kept elsewhere: who hears does not know what for. */
public interface Hearer {

    /** Acts on it, in a transaction of its own; the same twice, or an old one late, changes nothing. */
    void hear(Heard heard) throws Unfit;

    /** It cannot be understood, and hearing it again will not help. */
    final class Unfit extends Exception {

        private static final long serialVersionUID = 1L;

        public Unfit() {
            super("the announcement cannot be understood", null, false, false);
        }
    }
}
