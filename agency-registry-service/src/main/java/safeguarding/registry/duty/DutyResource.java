package safeguarding.registry.duty;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/v1/duty")
@RolesAllowed({ "referrer", "practitioner", "offender-manager", "disclosure-officer", "person-linker", "registry-admin",
        "linkage-reader", "rights-checker", "auditor" })
class DutyResource {

    private final DutyDesk desk;

    DutyResource(DutyDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "Who is on duty for a place, now or at any instant: out of hours too")
    public DutyView onDuty(@BeanParam @Valid DutyQuery query) {
        return desk.onDuty(query);
    }
}
