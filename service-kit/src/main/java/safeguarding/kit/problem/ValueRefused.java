package safeguarding.kit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** While reading JSON: the shape is right, and the value cannot be. */
public class ValueRefused extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    public ValueRefused(JsonParser parser, String sentence) {
        super(parser, sentence);
    }
}
