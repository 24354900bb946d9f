package safeguarding.registry.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

import safeguarding.kit.problem.Fault;
import safeguarding.kit.trail.Digests;
import safeguarding.registry.involvement.NewInvolvement;
import safeguarding.registry.involvement.Openings;

/** Reads the lines of a load, each by itself: whatever is wrong with one is said of that one alone. */
@ApplicationScoped
class LoadLines {

    static final int MOST = 5000;
    private static final int LONGEST = 16 * 1024;

    private final ObjectMapper json;
    private final Validator validator;
    private final Openings openings;

    LoadLines(ObjectMapper json, Validator validator, Openings openings) {
        this.json = json;
        this.validator = validator;
        this.openings = openings;
    }

    /** A line that can be opened, or the result that says why it cannot. Empty lines count for nothing but their number. */
    record Line(int number, String key, @Nullable NewInvolvement involvement, String digest, @Nullable LineResult refused) {
    }

    List<Line> read(byte[] body) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String written : new String(body, StandardCharsets.UTF_8).split("\n", -1)) {
            number++;
            if (!written.isBlank()) {
                lines.add(read(number, written));
            }
            if (lines.size() > MOST) {
                throw new TooManyLines();
            }
        }
        if (lines.isEmpty()) {
            throw new TooManyLines();
        }
        return lines;
    }

    private Line read(int number, String written) {
        if (written.length() > LONGEST) {
            return refused(LineResult.refused(number, null, "", "A line has at most 16,384 characters."));
        }
        try {
            NewLoadLine line = json.readValue(written, NewLoadLine.class);
            return line == null ? refused(LineResult.refused(number, null, "", "This line holds nothing."))
                    : read(number, line);
        } catch (MismatchedInputException mismatch) {
            return refused(LineResult.refused(number, null, pointerOf(mismatch), "This is not what is expected here."));
        } catch (JsonProcessingException unreadable) {
            return refused(LineResult.refused(number, null, "", "This line is not JSON that can be read."));
        }
    }

    private Line read(int number, NewLoadLine line) {
        List<Fault> faults = new ArrayList<>();
        validator.validate(line).forEach(violation -> faults.add(new Fault(pointerOf(violation), violation.getMessage())));
        String key = line.key();
        NewInvolvement involvement = line.involvement();
        if (faults.isEmpty() && involvement != null) {
            openings.faults(involvement).forEach(
                    fault -> faults.add(new Fault("/involvement" + fault.pointer(), fault.detail())));
        }
        if (!faults.isEmpty() || key == null || involvement == null) {
            faults.sort(Comparator.comparing(Fault::pointer).thenComparing(Fault::detail));
            // A key that is no key is not given back: it may be anything.
            boolean isKey = key != null && key.matches(NewLoadLine.KEY);
            return refused(LineResult.refused(number, isKey ? key : null, faults));
        }
        return new Line(number, key, involvement, digest(involvement), null);
    }

    private static Line refused(LineResult result) {
        return new Line(result.line(), "", null, "", result);
    }

    private String digest(NewInvolvement involvement) {
        try {
            return Digests.sha256(json.writeValueAsBytes(involvement));
        } catch (IOException unwritable) {
            throw new IllegalStateException("a line cannot be written as JSON");
        }
    }

    private static String pointerOf(JsonMappingException mismatch) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : mismatch.getPath()) {
            pointer.append('/').append(step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName());
        }
        return pointer.toString();
    }

    private static String pointerOf(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
