package safeguarding.disclosure.linkage;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The aggregates, of whatever kind, whose present facts are asked for. */
record LinkageQuery(@NotNull @Size(min = 1, max = 500) List<@NotNull UUID> ids) {
}
