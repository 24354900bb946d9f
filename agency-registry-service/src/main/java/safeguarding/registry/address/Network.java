package safeguarding.registry.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** A block of addresses, as in 10.0.0.0/8. */
record Network(String first, byte[] bytes, int prefix) {

    static Network parse(String written) {
        int slash = written.indexOf('/');
        String first = written.substring(0, slash);
        try {
            // Only literals are written there, so nobody is asked.
            return new Network(first, InetAddress.getByName(first).getAddress(),
                    Integer.parseInt(written.substring(slash + 1)));
        } catch (UnknownHostException notALiteral) {
            throw new IllegalArgumentException("a network begins with an address", notALiteral);
        }
    }

    boolean holds(byte[] address) {
        if (address.length != bytes.length) {
            return false;
        }
        int whole = prefix / 8;
        int rest = prefix % 8;
        int mask = 0xff << (8 - rest) & 0xff;
        return Arrays.equals(address, 0, whole, bytes, 0, whole)
                && (rest == 0 || (address[whole] & mask) == (bytes[whole] & mask));
    }
}
