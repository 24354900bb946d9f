package safeguarding.registry.gathering;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import safeguarding.registry.circle.LinkageRecord;

/** What an owner answers; missing are those it does not have. */
@JsonIgnoreProperties(ignoreUnknown = true)
record LinkageAnswer(List<LinkageRecord> records, List<UUID> missing) {

    LinkageAnswer {
        records = records == null ? List.of() : List.copyOf(records);
        missing = missing == null ? List.of() : List.copyOf(missing);
    }
}
