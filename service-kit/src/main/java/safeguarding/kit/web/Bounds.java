package safeguarding.kit.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.models.media.Schema;

/** The limits that follow from a value's form, so that nobody states them by hand and readers still find them. */
final class Bounds {

    private static final Map<String, Integer> LENGTHS = Map.of("uuid", 36, "date", 10, "date-time", 35);
    // Beyond it, a number is not the same in every JSON parser (RFC 7493 §2.2).
    private static final BigDecimal LARGEST = BigDecimal.valueOf((1L << 53) - 1);
    private static final int LONGEST_ADDRESS = 4096;
    private static final BigDecimal LARGEST_INT = BigDecimal.valueOf(Integer.MAX_VALUE);

    private Bounds() {
    }

    static Schema stated(Schema schema) {
        List<Schema.SchemaType> types = schema.getType() == null ? List.of() : schema.getType();
        String format = schema.getFormat() == null ? "" : schema.getFormat();
        if (types.contains(Schema.SchemaType.STRING) && schema.getMaxLength() == null && LENGTHS.containsKey(format)) {
            schema.setMaxLength(LENGTHS.get(format));
        }
        if (format.equals("local-time")) {
            // The usual example is a number to a reader of YAML 1.1, and one that cannot be read.
            schema.setExamples(null);
        }
        if (types.contains(Schema.SchemaType.INTEGER) && schema.getEnumeration() == null) {
            number(schema, "int32".equals(format) ? LARGEST_INT : LARGEST);
        }
        return schema;
    }

    /** No value in an address is longer than the address may be, which the gateway bounds. */
    static Schema ofAnAddress(Schema schema) {
        List<Schema.SchemaType> types = schema.getType() == null ? List.of() : schema.getType();
        if (types.contains(Schema.SchemaType.STRING) && schema.getMaxLength() == null && schema.getEnumeration() == null) {
            schema.setMaxLength(LONGEST_ADDRESS);
        }
        return schema;
    }

    private static void number(Schema schema, BigDecimal largest) {
        if (schema.getMaximum() == null && schema.getExclusiveMaximum() == null) {
            schema.setMaximum(largest);
        }
        if (schema.getMinimum() == null && schema.getExclusiveMinimum() == null) {
            schema.setMinimum(largest.negate());
        }
    }
}
