package safeguarding.bench.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

import safeguarding.local.Api.Reason;

/**
 * One kept connection to a service, a request after the other: a general client takes as much of the processors that are
 * measured
 * as
 * the whole of the other side.
 */
final class Wire implements AutoCloseable {

    private static final int LIMIT_MILLIS = 45_000;
    private static final String LENGTH = "content-length:";
    private static final int STATUS_AT = 9;

    private final Socket socket;
    private final InputStream in;
    private final String host;

    Wire(URI base) throws IOException {
        this.socket = new Socket(InetAddress.getByName(base.getHost()), base.getPort());
        this.socket.setTcpNoDelay(true);
        this.socket.setSoTimeout(LIMIT_MILLIS);
        this.in = new BufferedInputStream(socket.getInputStream());
        this.host = base.getAuthority();
    }

    /** What came back. */
    record Answer(int status, String body) {
    }

    Answer post(String path, String token, byte[] body) throws IOException {
        byte[] head = ("POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Bearer " + token + "\r\nPurpose: "
                + Reason.SAFEGUARDING.purpose() + "\r\nLegal-Basis: " + Reason.SAFEGUARDING.legalBasis()
                + "\r\nIdempotency-Key: "
                + UUID.randomUUID() + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        socket.getOutputStream().write(request);
        return answer();
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().substring(STATUS_AT, STATUS_AT + 3));
        int length = -1;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
                length = Integer.parseInt(header.substring(LENGTH.length()).strip());
            }
        }
        if (length < 0) {
            throw new IOException("An answer does not say how long it is.");
        }
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new IOException("An answer has broken off.");
        }
        return new Answer(status, new String(body, StandardCharsets.UTF_8));
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The connection was closed.");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
