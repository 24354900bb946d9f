package safeguarding.kit.problem;

/** 413: no form of ours is that long; evidence is referred to, not sent. */
public class BodyTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    public BodyTooLarge() {
        super(413, "The body is larger than 1 MiB.");
    }
}
