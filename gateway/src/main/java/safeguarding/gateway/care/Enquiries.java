package safeguarding.gateway.care;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Who was asked who cares for the children, and what was said. */
public record Enquiries(@Nullable List<Made> enquiries) {

    /** One enquiry, and who made it. */
    public record Made(UUID id, Said enquiry, String recordedBy, @Nullable String by, Instant recordedAt) {
    }

    /** What was said. */
    public record Said(UUID child, LocalDate askedOn, @Nullable String asked, @Nullable String whyNotAsked,
            @Nullable List<OfAdult> adults, @Nullable String anybodyElse, @Nullable String words) {
    }

    /** About one adult. */
    public record OfAdult(UUID adult, @Nullable String caring, @Nullable String unsupervised, @Nullable String household,
            @Nullable String note) {
    }
}
