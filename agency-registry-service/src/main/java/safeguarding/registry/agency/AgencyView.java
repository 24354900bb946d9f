package safeguarding.registry.agency;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import safeguarding.registry.agency.NewAgency.AgencyCode;
import safeguarding.registry.agency.NewAgency.AgencyName;

/** What the directory says of an agency: everything, to everyone, since none of it is about a person. */
record AgencyView(@Schema(maxLength = 64) String slug, long version, @Schema(maxLength = 40) String type,
        @Schema(maxItems = 50) List<AgencyName> names, @Schema(maxItems = 50) List<AgencyCode> codes,
        @Schema(maxItems = 400) List<String> areas, AgencyStatus status, @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Schema(maxItems = 20, description = "Who took over the work of one that closed.") List<String> successors,
        @Schema(maxLength = 500) String source) {

    static AgencyView of(Agency agency) {
        NewAgency said = agency.said();
        return new AgencyView(agency.slug(), agency.version(), said.type(), said.names(), said.codes(), said.areas(),
                said.status(),
                said.openedOn(), said.closedOn(), said.successors(), said.source());
    }
}
