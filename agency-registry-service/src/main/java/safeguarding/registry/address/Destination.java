package safeguarding.registry.address;

import java.net.InetAddress;
import java.net.URI;

/** Where a call goes: to this address, which was checked, whatever the name leads to a moment later. */
public record Destination(URI url, InetAddress address) {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    public boolean isEncrypted() {
        return "https".equals(url.getScheme());
    }

    public int port() {
        return url.getPort() > 0 ? url.getPort() : isEncrypted() ? HTTPS : HTTP;
    }

    public String pathAndQuery() {
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }
}
