package safeguarding.gateway.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A service said no, in a problem document. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String type;
    private final String detail;
    private final transient List<FieldError> errors;

    Refused(int status, String type, String detail, List<FieldError> errors) {
        super(type + " " + status, null, false, false);
        this.status = status;
        this.type = type;
        this.detail = detail;
        this.errors = List.copyOf(errors);
    }

    /** Out of a problem document; what is none is a refusal without a word. */
    public static Refused of(int status, byte[] problem, ObjectMapper json) {
        try {
            JsonNode read = json.readTree(problem);
            List<FieldError> errors = new ArrayList<>();
            read.path("errors").forEach(error -> errors.add(new FieldError(
                    error.path("pointer").asText().replaceFirst("^#", ""), error.path("detail").asText())));
            return new Refused(status, read.path("type").asText(), read.path("detail").asText(), errors);
        } catch (IOException noProblem) {
            return new Refused(status, "about:blank", "", List.of());
        }
    }

    public int status() {
        return status;
    }

    /** The problem's type, a URN. */
    public String type() {
        return type;
    }

    /** What the service says to whoever asked; never anything of a record. */
    public String detail() {
        return detail;
    }

    /** What is wrong with which member of the document that was sent. */
    public List<FieldError> errors() {
        return errors;
    }

    /** The same, said of members by other pointers. */
    public Refused about(List<FieldError> others) {
        return new Refused(status, type, detail, others);
    }

    /** Whether another value in the form would mend it. */
    public boolean isAboutTheForm() {
        return status == 422 || status == 400 || isOvertaken() || (status == 409 && !detail.isEmpty());
    }

    /** Whether the form was begun with a version that is not the present one any more. */
    public boolean isOvertaken() {
        return status == 412;
    }
}
