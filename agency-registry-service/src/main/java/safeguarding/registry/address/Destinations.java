package safeguarding.registry.address;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final ExecutorService LOOKING_UP = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "name-lookup");
        thread.setDaemon(true);
        return thread;
    });

    private final Networks networks;
    private final Set<String> insideAllowed;
    private final Names names;
    private final Duration patience;

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
        this(own, insideAllowed, names, PATIENCE);
    }

    Destinations(List<String> own, Set<String> insideAllowed, Names names, Duration patience) {
        this.patience = patience;
        this.networks = new Networks(own);
        this.insideAllowed = Set.copyOf(insideAllowed);
        this.names = names;
    }

    public Destination of(String written) throws NotCallable {
        URI url = parse(written);
        String host = url.getHost();
        try {
            InetAddress[] addresses = lookedUp(host);
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

    /** The look-up itself cannot be told to stop; whoever asked does not wait for it. */
    private InetAddress[] lookedUp(String host) throws UnknownHostException {
        Future<InetAddress[]> found = LOOKING_UP.submit(() -> names.of(host));
        try {
            return found.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException nowhere) {
            throw unknown(host, nowhere);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw unknown(host, stopped);
        } finally {
            found.cancel(true);
        }
    }

    private static UnknownHostException unknown(String host, Exception why) {
        UnknownHostException unknown = new UnknownHostException(host);
        unknown.initCause(why);
        return unknown;
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
