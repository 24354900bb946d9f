package safeguarding.gateway.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Requests byte by byte, because every HTTP client tidies up before it sends. */
public final class Wire {

    private Wire() {
    }

    /** The whole answer as text; the request asks for the connection to be closed after it. */
    public static String ask(int port, String request) {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static String get(int port, String target, String token) {
        return ask(port, "GET " + target + " HTTP/1.1\r\nHost: gateway.example\r\nAuthorization: Bearer " + token
                + "\r\nConnection: close\r\n\r\n");
    }

    public static int status(String answer) {
        return Integer.parseInt(answer.substring(9, 12));
    }
}
