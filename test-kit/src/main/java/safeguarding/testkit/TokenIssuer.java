package safeguarding.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

import com.sun.net.httpserver.HttpServer;

/** Answers client-credential requests, so that the service under test can sign in for its own calls. */
final class TokenIssuer implements AutoCloseable {

    private final HttpServer server;

    TokenIssuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException("no free port for the issuer of tokens", failure);
        }
        server.createContext("/token", exchange -> {
            String token = Tokens.of("service-under-test").client("service-under-test")
                    .roles("linkage-reader", "rights-checker", "witness").sign();
            byte[] answer = ("{\"access_token\":\"" + token + "\",\"expires_in\":600,\"token_type\":\"Bearer\"}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    String tokenUrl() {
        return "http://localhost:" + server.getAddress().getPort() + "/token";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
