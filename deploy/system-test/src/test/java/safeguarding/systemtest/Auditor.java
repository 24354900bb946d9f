package safeguarding.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import safeguarding.audit.Verify;
import safeguarding.local.Api.SignIn;

/** An auditor as docs/audit.md describes him: he saves what the services answer, and checks it alone. */
final class Auditor {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String service;
    private final Path desk;
    private int checkpoints;

    /** What the verifier said, and the status with which it left. */
    record Said(int status, String text) {
    }

    /** The service as the gateway calls it. */
    Auditor(String service) {
        this.service = service;
        try {
            this.desk = Files.createTempDirectory("auditor");
            Files.writeString(desk.resolve("token.txt"), RunningExchange.api().token(SignIn.person("noor.example")));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        save("keys", "keys.json");
    }

    /** Each in a file of its own, so that one can be kept. */
    Path checkpoint() {
        return save("checkpoint", "checkpoint-" + ++checkpoints);
    }

    /** How many entries are sealed. */
    long sealed() {
        try {
            return Long.parseLong(Files.readAllLines(checkpoint()).get(1));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Exports the whole trail and checks it. */
    Said verify(String... more) {
        Path export = save("export", "export.ndjson");
        List<String> arguments = new ArrayList<>(List.of(export.toString(), "--key", desk.resolve("keys.json").toString()));
        arguments.addAll(List.of(more));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int status = Verify.run(arguments, out, out);
        return new Said(status, said.toString(StandardCharsets.UTF_8));
    }

    Said verifyWithContent() {
        return verify("--content", address(), "--token-file", desk.resolve("token.txt").toString());
    }

    private Path save(String what, String file) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/v1/trail/" + what))
                .header("Authorization", "Bearer " + RunningExchange.api().token(SignIn.person("noor.example")))
                .header("Purpose", "audit").header("Legal-Basis", "https://www.legislation.gov.uk/ukpga/2018/12/section/62")
                .build();
        try {
            HttpResponse<Path> answer = HTTP.send(request, BodyHandlers.ofFile(desk.resolve(file)));
            assertThat(answer.statusCode()).as(what).isEqualTo(200);
            return answer.body();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private String address() {
        return RunningExchange.exchange().gatewayUrl() + "/" + service;
    }
}
