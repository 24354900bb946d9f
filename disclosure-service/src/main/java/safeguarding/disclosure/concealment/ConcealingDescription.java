package safeguarding.disclosure.concealment;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

import safeguarding.kit.web.ApiDescription;

/** Says of the addresses of records what a wrong role gets there. */
public class ConcealingDescription extends ApiDescription {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        super.filterOpenAPI(api);
        api.getPaths().getPathItems().forEach((address, path) -> {
            if (ConcealedRecords.areBelow(address)) {
                path.getOperations().values().forEach(operation -> describe(operation.getResponses()));
            }
        });
    }

    private static void describe(APIResponses responses) {
        responses.getAPIResponse("403").setDescription("The purpose or the legal basis does not allow this.");
        responses.getAPIResponse("404")
                .setDescription("There is no such record, or it is not yours to see, or not in your role.");
    }
}
