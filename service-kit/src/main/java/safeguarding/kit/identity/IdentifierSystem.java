package safeguarding.kit.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The systems of identifiers whose form the exchange can check, and what an agreement in each of them is worth. */
public enum IdentifierSystem {
    NHS_NUMBER("nhs-number", Worth.ONE_PERSON, NhsNumber.RULE, NhsNumber::canonical),
    PNC("pnc", Worth.ONE_PERSON, PncId.RULE, PncId::canonical),
    CRO("cro", Worth.ONE_PERSON, CroId.RULE, CroId::canonical),
    UPN("upn", Worth.ONE_PERSON, Upn.RULE, Upn::canonical),
    UPRN("uprn", Worth.PLACE, Uprn.RULE, Uprn::canonical),
    // The rest have a shape but no check digit, so that one slip of the finger makes another person's number: evidence, never proof.
    DELIUS_CRN("delius-crn", Worth.EVIDENCE, "A probation case reference is a letter and six digits.", shape("[A-Z][0-9]{6}")),
    PRISON_NUMBER("prison-number", Worth.EVIDENCE, "A prison number has the shape of A1234BC.", shape("[A-Z][0-9]{4}[A-Z]{2}")),
    NI_NUMBER("ni-number", Worth.EVIDENCE, "A National Insurance number has two letters, six digits and a letter from A to D.",
            shape("(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][0-9]{6}[A-D]")),
    ULN("uln", Worth.EVIDENCE, "A unique learner number has ten digits.", shape("[0-9]{10}")),
    // Nobody outside publishes the form of a ViSOR reference, so any short text is one.
    VISOR("visor", Worth.EVIDENCE, "A ViSOR reference has up to 32 characters.", shape(".{1,32}"));

    /** What follows when two records hold the same value. */
    public enum Worth {
        /** They are of the same person, and two different values are of two people. */
        ONE_PERSON,
        /** It speaks for the same person. */
        EVIDENCE,
        /** They are of the same place, whoever lives there. */
        PLACE
    }

    // The one other name in wide use: FHIR calls the NHS number by this URI, and so does MAIS.
    private static final String FHIR_NHS_NUMBER = "https://fhir.nhs.uk/id/nhs-number";

    private final String code;
    private final Worth worth;
    private final String rule;
    private final Form form;

    IdentifierSystem(String code, Worth worth, String rule, Form form) {
        this.code = code;
        this.worth = worth;
        this.rule = rule;
        this.form = form;
    }

    public static Optional<IdentifierSystem> named(@Nullable String system) {
        if (system == null) {
            return Optional.empty();
        }
        String name = system.strip().toLowerCase(Locale.ROOT);
        return name.equals(FHIR_NHS_NUMBER) ? Optional.of(NHS_NUMBER)
                : Arrays.stream(values()).filter(known -> known.code.equals(name)).findFirst();
    }

    public String code() {
        return code;
    }

    public Worth worth() {
        return worth;
    }

    /** What a value has to be like, in a sentence for the one who sent another. */
    public String rule() {
        return rule;
    }

    public boolean isValid(@Nullable String value) {
        return value != null && form.canonical(value) != null;
    }

    public Optional<String> canonical(@Nullable String value) {
        return value == null ? Optional.empty() : Optional.ofNullable(form.canonical(value));
    }

    private static Form shape(String shape) {
        return text -> {
            String bare = Written.withoutSpaces(text);
            return bare.matches(shape) ? bare : null;
        };
    }

    private interface Form {
        @Nullable
        String canonical(String text);
    }
}
