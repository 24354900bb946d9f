package safeguarding.kit.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/**
 * Adds to the API description what all operations have alike, so that no resource repeats it: the headers of each access and
 * the refusals.
 */
public class ApiDescription implements OASFilter {

    // This is only said of them; what they are, the service's settings decide.
    private static final String ANONYMOUS = "/v1/anonymous-";

    // Sorted, because the description is committed and compared, and a plain map has another order in every process.
    private static final Map<String, String> REFUSALS = new TreeMap<>(Map.of(
            "400", "The request cannot be read, or a header is missing.",
            "401", "No token, or none that is valid.",
            "403", "The role, the purpose or the legal basis does not allow this.",
            "404", "There is no such record, or it is not yours to see.",
            "406", "Only JSON is served.",
            "422", "Values that cannot be right, with pointers to them. Nothing was saved.",
            "429", "Too many requests; see Retry-After.",
            "500", "A failure of ours; nothing was saved."));

    // Where nobody signs in.
    private static final Map<String, String> REFUSALS_TO_ANYBODY = new TreeMap<>(Map.of(
            "400", "The request cannot be read.",
            "403", "A reference and a code that open nothing, whatever the reason, or an attempt without a solved puzzle.",
            "406", "Only JSON is served.",
            "422", "Values that cannot be right, with pointers to them. Nothing was saved.",
            "429", "Too many requests at once; see Retry-After.",
            "500", "A failure of ours; nothing was saved."));
    private static final Map<String, String> REFUSED_CHANGES = new TreeMap<>(Map.of(
            "409", "The record is not in a state that allows this.",
            "412", "The record has another version by now; read it again.",
            "428", "The header If-Match is missing."));

    @Override
    public Schema filterSchema(Schema schema) {
        return Bounds.stated(schema);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null || api.getPaths().getPathItems() == null) {
            return;
        }
        Set<String> tags = new TreeSet<>();
        api.getPaths().getPathItems().forEach((address, path) -> path.getOperations().forEach((method, operation) -> {
            tags.addAll(operation.getTags() == null ? List.of() : operation.getTags());
            roles(operation);
            if (address.startsWith(ANONYMOUS)) {
                newLikeKnown(operation.getResponses());
                refusals(operation, REFUSALS_TO_ANYBODY);
            } else {
                describe(method, operation);
            }
        }));
        List<Tag> described = api.getTags() == null ? List.of() : api.getTags();
        described.forEach(tag -> tags.remove(tag.getName()));
        tags.forEach(tag -> api.addTag(OASFactory.createTag().name(tag)));
    }

    /** Who may is said in words: a bearer token has no scopes of which a program could make use. */
    private static void roles(Operation operation) {
        Set<String> roles = new TreeSet<>();
        List<SecurityRequirement> security = operation.getSecurity() == null ? List.of() : operation.getSecurity();
        security.forEach(requirement -> requirement.getSchemes().values().forEach(roles::addAll));
        if (!security.isEmpty()) {
            operation.setSecurity(security.stream().map(ApiDescription::withoutRoles).toList());
        }
        String who = security.isEmpty() ? "For anybody; there is no sign-in."
                : roles.isEmpty() ? "For whoever is signed in." : "For the roles " + String.join(", ", roles) + ".";
        String what = operation.getDescription();
        operation.setDescription(what == null || what.isBlank() ? who : what.strip() + "\n\n" + who);
    }

    private static SecurityRequirement withoutRoles(SecurityRequirement requirement) {
        SecurityRequirement bare = OASFactory.createSecurityRequirement();
        requirement.getSchemes().keySet().forEach(bare::addScheme);
        return bare;
    }

    private static void describe(PathItem.HttpMethod method, Operation operation) {
        header(operation, "Purpose", "What this access is for, as a code in force today.", true, 200);
        header(operation, "Legal-Basis", "The legal basis of this access, as a URI that goes with the purpose.", true, 200);
        header(operation, "On-Behalf-Of", "The staff reference of the person behind an agency's system.", false, 64);
        if (method == PathItem.HttpMethod.POST && operation.getResponses().hasAPIResponse("201")) {
            header(operation, "Idempotency-Key", "Recognises a repeated create; 8 to 128 characters.", true, 128);
        }
        if (operation.getParameters() != null) {
            operation.getParameters().stream().filter(parameter -> parameter.getIn() == Parameter.In.QUERY)
                    .forEach(parameter -> parameter.setSchema(Bounds.ofAnAddress(parameter.getSchema())));
        }
        newLikeKnown(operation.getResponses());
        refusals(operation, REFUSALS);
        List<Parameter> parameters = operation.getParameters();
        if (parameters != null && parameters.stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()))) {
            refusals(operation, REFUSED_CHANGES);
        }
    }

    /** A PUT that makes something answers as it does when it was there. */
    private static void newLikeKnown(APIResponses responses) {
        APIResponse made = responses.getAPIResponse("201");
        APIResponse known = responses.getAPIResponse("200");
        if (made != null && known != null && made.getContent() == null) {
            made.setContent(known.getContent());
        }
    }

    private static void refusals(Operation operation, Map<String, String> refusals) {
        refusals.forEach((status, description) -> {
            // The refusals that SmallRye adds by itself do not say what they look like.
            APIResponse given = operation.getResponses().getAPIResponse(status);
            if (given == null || given.getContent() == null) {
                operation.getResponses().addAPIResponse(status, problem(description));
            }
        });
    }

    private static void header(Operation operation, String name, String description, boolean required, int longest) {
        List<Parameter> existing = operation.getParameters();
        if (existing != null && existing.stream().anyMatch(parameter -> name.equals(parameter.getName()))) {
            return;
        }
        operation.addParameter(OASFactory.createParameter().name(name).in(Parameter.In.HEADER).required(required)
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING).maxLength(longest)));
    }

    private static APIResponse problem(String description) {
        Schema schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createAPIResponse().description(description)
                .content(OASFactory.createContent().addMediaType("application/problem+json",
                        OASFactory.createMediaType().schema(schema)));
    }
}
