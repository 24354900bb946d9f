package safeguarding.gateway.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import safeguarding.gateway.form.Said;

/**
 * Whose address is protected, as the registry gives it to an agency that works with him. Who says so, and all that he says, is
 * there for himself and for those that he names only.
 */
public record ProtectionView(String id, String yourReference, String kind, @Nullable String madeBy,
        @Nullable List<String> agencies, @Nullable String reason, @Nullable LocalDate reviewOn, @Nullable Instant madeAt,
        long version) {

    record All(List<ProtectionView> protections) {

        /** Those first that are to be looked at again soonest; others’ last. */
        List<ProtectionView> soonestFirst() {
            return protections.stream()
                    .sorted(Comparator.comparing(ProtectionView::reviewOn, Comparator.nullsLast(Comparator.naturalOrder()))
                            .thenComparing(ProtectionView::yourReference))
                    .toList();
        }
    }

    public boolean isBy(String agency) {
        return agency.equals(madeBy);
    }

    public boolean isDue(LocalDate today) {
        return reviewOn != null && !reviewOn.isAfter(today);
    }

    /** With whom the address may be shared besides. */
    public String others() {
        return agencies == null || agencies.isEmpty() ? "nobody else"
                : agencies.stream().map(Said::words).collect(Collectors.joining(", "));
    }

    /** As the registry has it when it changes. */
    public String tag() {
        return "\"v" + version + "\"";
    }
}
