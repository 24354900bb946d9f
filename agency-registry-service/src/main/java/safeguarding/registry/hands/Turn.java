package safeguarding.registry.hands;

/** The right to do what is due for one agency. */
public interface Turn {

    String agency();
}
