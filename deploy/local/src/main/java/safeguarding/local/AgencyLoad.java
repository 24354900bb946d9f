package safeguarding.local;

import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import safeguarding.local.process.CouldNotStart;
import safeguarding.local.process.Stamp;

/** Puts the bodies of {@code agencies.json} into the registry, over its API like any other administrator. */
final class AgencyLoad {

    private static final Api.SignIn ADMINISTRATOR = Api.SignIn.system("registry-admin-system");

    private static final int PRECONDITION_REQUIRED = 428;

    private final Api api;
    private final JsonNode agencies;
    private final Stamp stamp;

    private AgencyLoad(Api api, JsonNode agencies, Stamp stamp) {
        this.api = api;
        this.agencies = agencies;
        this.stamp = stamp;
    }

    static AgencyLoad of(Exchange exchange, Path data) {
        return new AgencyLoad(new Api(exchange.gatewayUrl(), exchange.keycloak().tokenEndpoint()),
                RealmFile.read(Workspace.find().local().resolve("agencies.json")),
                new Stamp(data.resolve("run/agencies.sha256")));
    }

    /** Once for each content of the file: what an administrator has changed since stays changed. */
    void run(Exchange.Progress progress) {
        if (stamp.isOf(agencies.toString())) {
            return;
        }
        for (JsonNode agency : agencies) {
            put((ObjectNode) agency.deepCopy());
        }
        stamp.set(agencies.toString());
        progress.note(agencies.size() + " agencies are in the registry.");
    }

    private void put(ObjectNode agency) {
        String slug = agency.path("slug").asText();
        agency.remove("slug");
        String path = "/registry/v1/agencies/" + slug;
        Api.Answer answer = api.put(ADMINISTRATOR, Api.Reason.DIRECTORY, path, agency, null);
        if (answer.status() == PRECONDITION_REQUIRED) {
            // The file has changed since it was loaded.
            String etag = api.get(ADMINISTRATOR, Api.Reason.DIRECTORY, path).etag();
            answer = api.put(ADMINISTRATOR, Api.Reason.DIRECTORY, path, agency, etag);
        }
        if (!answer.isGood()) {
            throw new CouldNotStart(
                    "The registry did not take the agency " + slug + ": " + answer.status() + " " + answer.body());
        }
    }
}
