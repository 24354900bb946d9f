package safeguarding.registry.address;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Finds the address behind a name, and refuses what leads inside. Asked before each call: a name that led outside when it was
 * chosen may lead elsewhere by now. All addresses of a name are checked, since a caller cannot tell which one it gets.
 */
@ApplicationScoped
public class Destinations {

    // The last label has a letter first, so no spelling of a number (2130706433, 0x7f.1, 127.1) is a name.
    private static final Pattern NAME = Pattern
            .compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final int LONGEST = 500;

    private final Networks networks;
    private final Set<String> insideAllowed;
    private final Names names;

    /** Who knows the addresses of a name. */
    @FunctionalInterface
    interface Names {
        InetAddress[] of(String name) throws UnknownHostException;
    }

    @Inject
    Destinations(AddressConfig config) {
        this(config.own().orElse(List.of()), config.insideAllowed().orElse(Set.of()), InetAddress::getAllByName);
    }

    Destinations(List<String> own, Set<String> insideAllowed, Names names) {
        this.networks = new Networks(own);
        this.insideAllowed = Set.copyOf(insideAllowed);
        this.names = names;
    }

    public Destination of(String written) throws NotCallable {
        URI url = parse(written);
        String host = url.getHost();
        try {
            InetAddress[] addresses = names.of(host);
            for (InetAddress address : addresses) {
                if (!insideAllowed.contains(host) && !networks.isOutside(address)) {
                    throw new NotCallable(NotCallable.Why.LEADS_NOWHERE);
                }
            }
            return new Destination(url, addresses[0]);
        } catch (UnknownHostException unknown) {
            throw new NotCallable(NotCallable.Why.LEADS_NOWHERE);
        }
    }

    private URI parse(String written) throws NotCallable {
        try {
            URI url = new URI(written);
            String host = url.getHost();
            boolean known = host != null && insideAllowed.contains(host);
            boolean secure = "https".equals(url.getScheme()) || (known && "http".equals(url.getScheme()));
            boolean named = host != null && (known || NAME.matcher(host.toLowerCase(Locale.ROOT)).matches());
            boolean bare = url.getUserInfo() == null && url.getFragment() == null && written.length() <= LONGEST;
            if (secure && named && bare) {
                return url;
            }
        } catch (URISyntaxException notAnAddress) {
            throw new NotCallable(NotCallable.Why.MISSHAPEN);
        }
        throw new NotCallable(NotCallable.Why.MISSHAPEN);
    }
}
