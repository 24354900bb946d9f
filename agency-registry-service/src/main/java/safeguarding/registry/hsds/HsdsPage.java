package safeguarding.registry.hsds;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** A page as the HSDS API reference has it. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record HsdsPage<T>(int totalItems, int totalPages, int pageNumber, int size, boolean firstPage, boolean lastPage,
        @JsonProperty("empty") boolean isEmpty, @Schema(maxItems = HsdsQuery.MOST) List<T> contents) {

    static <T> HsdsPage<T> of(int total, HsdsQuery query, List<T> contents) {
        int pages = Math.max(1, (total + query.perPage() - 1) / query.perPage());
        return new HsdsPage<>(total, pages, query.number(), contents.size(), query.number() == 1, query.number() >= pages,
                contents.isEmpty(), List.copyOf(contents));
    }
}
