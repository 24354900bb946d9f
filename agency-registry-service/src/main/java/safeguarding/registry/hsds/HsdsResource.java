package safeguarding.registry.hsds;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/v1/hsds")
@RolesAllowed({ "referrer", "practitioner", "offender-manager", "disclosure-officer", "person-linker", "registry-admin",
        "linkage-reader", "rights-checker", "auditor" })
class HsdsResource {

    private final HsdsExport export;

    HsdsResource(HsdsExport export) {
        this.export = export;
    }

    @GET
    @Path("services")
    @Operation(summary = "The services of the directory as HSDS 3 (Open Referral) has them, each with its organization")
    public HsdsPage<HsdsServiceEntry> services(@BeanParam @Valid HsdsQuery query) {
        return export.services(query);
    }

    @GET
    @Path("organizations")
    @Operation(summary = "The agencies of the directory as HSDS 3 organizations")
    public HsdsPage<HsdsOrganization> organizations(@BeanParam @Valid HsdsQuery query) {
        return export.organizations(query);
    }
}
