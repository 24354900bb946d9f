package safeguarding.referral.examination;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;
import safeguarding.referral.form.NewWithdrawal;
import safeguarding.referral.proforma.Proforma;
import safeguarding.referral.receipted.NamedReceipt;
import safeguarding.referral.receipted.NewReceipt;

@Path("/v1/examinations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ "practitioner", "triage-officer" })
@Tag(name = "Medicals", description = "Whether a child is to be examined, what was found, and what it means.")
class ExaminationResource {

    private static final String IF_MATCH = "The ETag of the examination that was read; needed.";

    private final ExaminationDesk desk;
    private final ReadingDesk readers;

    ExaminationResource(ExaminationDesk desk, ReadingDesk readers) {
        this.desk = desk;
        this.readers = readers;
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readExamination", summary = "Read what was found, as everyone of its strategy discussion may")
    public RestResponse<ExaminationView> read(UUID id) {
        return shown(readers.read(id));
    }

    @GET
    @Path("{id}/versions/{version}")
    @Operation(operationId = "readExaminationVersion", summary = "Read an examination as it was at one of its versions")
    public RestResponse<ExaminationView> readVersion(UUID id, @Min(1) long version) {
        return shown(readers.readVersion(id, version));
    }

    @GET
    @Path("{id}/differences")
    @Operation(operationId = "readExaminationDifferences", summary = "See in which fields the full report is not as the opinion was")
    public DifferencesView differences(UUID id) {
        return readers.differences(id);
    }

    @PUT
    @Path("{id}/preliminary-opinion")
    @Operation(operationId = "givePreliminaryOpinion", summary = "Write down at once what was found and what it means; it is shared")
    public RestResponse<Receipt> giveOpinion(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull Proforma opinion) {
        return changed(desk.giveOpinion(id, ifMatch, opinion));
    }

    @PUT
    @Path("{id}/full-report")
    @Operation(operationId = "reportOnExamination", summary = "Write the full report; it supersedes the opinion and is shared")
    public RestResponse<Receipt> report(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull Proforma report) {
        return changed(desk.report(id, ifMatch, report));
    }

    @PUT
    @Path("{id}/withdrawal")
    @Operation(operationId = "withdrawExamination", summary = "Take it back, for instance as of the wrong child; its receivers are told")
    public RestResponse<Receipt> withdraw(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewWithdrawal withdrawal) {
        return changed(desk.withdraw(id, ifMatch, withdrawal));
    }

    @PUT
    @Path("{id}/receipt")
    @Operation(operationId = "receiveExamination", summary = "Say by name that it has come, or that what was taken back is set aside")
    public NamedReceipt receive(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewReceipt receipt) {
        return readers.receive(id, ifMatch, receipt);
    }

    private static RestResponse<ExaminationView> shown(ExaminationView view) {
        return RestResponse.ResponseBuilder.ok(view).header(HttpHeaders.ETAG, Revision.etag(view.version())).build();
    }

    private static RestResponse<Receipt> changed(Receipt receipt) {
        return RestResponse.ResponseBuilder.ok(receipt).header(HttpHeaders.ETAG, Revision.etag(receipt.version())).build();
    }
}
