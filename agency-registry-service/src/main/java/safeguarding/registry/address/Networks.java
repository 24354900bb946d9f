package safeguarding.registry.address;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The addresses of the public internet, as IANA's special-purpose registries leave them (RFC 6890), less our own. */
final class Networks {

    private static final List<Network> NOT_PUBLIC = Stream.of(
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
            "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
            "224.0.0.0/4", "240.0.0.0/4",
            // Of the newer ones only 2000::/3 is given to anybody, and not all of it leads outside.
            "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "5f00::/16").map(Network::parse).toList();
    private static final Network GIVEN_OUT = Network.parse("2000::/3");
    // They stand for an older address, which is what a gateway on the way would call (RFC 6052).
    private static final Network TRANSLATED = Network.parse("64:ff9b::/96");
    private static final int IPV4_BYTES = 4;

    private final List<Network> own;

    Networks(List<String> own) {
        this.own = own.stream().map(Network::parse).toList();
    }

    boolean isOutside(InetAddress address) {
        return isOutside(address.getAddress());
    }

    private boolean isOutside(byte[] address) {
        if (address.length != IPV4_BYTES && TRANSLATED.holds(address)) {
            return isOutside(Arrays.copyOfRange(address, address.length - IPV4_BYTES, address.length));
        }
        boolean given = address.length == IPV4_BYTES || GIVEN_OUT.holds(address);
        return given && Stream.concat(NOT_PUBLIC.stream(), own.stream()).noneMatch(network -> network.holds(address));
    }
}
