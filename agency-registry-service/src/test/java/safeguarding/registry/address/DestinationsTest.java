package safeguarding.registry.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing inside our own network is called, in whatever spelling and wherever a name leads. */
class DestinationsTest {

    private static final String NAME = "https://records.larkfield.example/hook?x=1";

    @ParameterizedTest
    @ValueSource(strings = { "93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "64:ff9b::5db8:d70e", "100.63.255.255",
            "172.32.0.1" })
    void a_name_that_leads_outside_is_called_at_the_address_that_was_checked(String address) throws Exception {
        Destination destination = leadingTo(address).of(NAME);

        assertThat(destination.address()).isEqualTo(InetAddress.getByName(address));
        assertThat(destination.port()).isEqualTo(443);
        assertThat(destination.isEncrypted()).isTrue();
        assertThat(destination.pathAndQuery()).isEqualTo("/hook?x=1");
    }

    @ParameterizedTest
    @ValueSource(strings = { "127.0.0.1", "127.255.255.254", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255",
            "192.168.1.1",
            "169.254.169.254", "100.64.0.1", "192.0.0.8", "198.18.0.1", "203.0.113.9", "224.0.0.1", "255.255.255.255", "::1",
            "::",
            "::7f00:1", "fe80::1", "fec0::1", "fd00::1", "fc00::1", "ff02::1", "64:ff9b::7f00:1", "64:ff9b::a00:1",
            "64:ff9b:1::1", "2002:7f00:1::", "2001::1", "2001:db8::1", "100::1", "::ffff:10.0.0.1", "198.51.100.7" })
    void a_name_that_leads_inside_is_not_called(String address) {
        refused(leadingTo(address), NAME, NotCallable.Why.LEADS_NOWHERE);
        // Of several addresses nobody knows which one is taken.
        refused(leadingTo("93.184.215.14", address), NAME, NotCallable.Why.LEADS_NOWHERE);
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://records.larkfield.example/", "https://127.0.0.1/", "https://2130706433/",
            "https://0x7f000001/",
            "https://0x7f.1/", "https://017700000001/", "https://127.1/", "https://[::1]/", "https://[::ffff:127.0.0.1]/",
            "https://localhost/", "https://records.larkfield.example./", "https://user:word@records.larkfield.example/",
            "https://records.larkfield.example/#part", "ftp://records.larkfield.example/", "file:///etc/passwd",
            "//records.example",
            "https:///hook", "https://①②⑦.⓪.⓪.①/", "not an address", "https://records_larkfield.example/",
            "gopher://a.example/" })
    void what_is_not_an_https_address_of_a_named_host_is_refused_before_anybody_is_asked(String written) {
        refused(new Destinations(List.of(), Set.of(), name -> {
            throw new AssertionError("asked for " + name);
        }), written, NotCallable.Why.MISSHAPEN);
    }

    @Test
    void our_own_public_addresses_are_inside_too() {
        Destinations ours = new Destinations(List.of("93.184.0.0/16"), Set.of(), name -> addresses("93.184.215.14"));

        refused(ours, NAME, NotCallable.Why.LEADS_NOWHERE);
    }

    @Test
    void a_name_that_leads_elsewhere_the_second_time_is_looked_at_the_second_time() throws Exception {
        AtomicInteger times = new AtomicInteger();
        Destinations rebound = new Destinations(List.of(), Set.of(),
                name -> addresses(times.getAndIncrement() == 0 ? "93.184.215.14" : "127.0.0.1"));

        assertThat(rebound.of(NAME).address().getHostAddress()).isEqualTo("93.184.215.14");
        refused(rebound, NAME, NotCallable.Why.LEADS_NOWHERE);
    }

    @Test
    void a_name_that_nobody_knows_leads_nowhere() {
        refused(new Destinations(List.of(), Set.of(), name -> {
            throw new UnknownHostException(name);
        }), NAME, NotCallable.Why.LEADS_NOWHERE);
    }

    @Test
    void a_name_whose_servers_do_not_answer_leads_nowhere_for_now() {
        refused(new Destinations(List.of(), Set.of(), name -> {
            LockSupport.park();
            return addresses("93.184.215.14");
        }, Duration.ofMillis(20)), NAME, NotCallable.Why.LEADS_NOWHERE);
    }

    @Test
    void only_a_name_that_is_allowed_by_configuration_may_lead_inside_or_go_without_encryption() throws Exception {
        Destinations local = new Destinations(List.of(), Set.of("localhost"), name -> addresses("127.0.0.1"));

        assertThat(local.of("http://localhost:8080/hook").port()).isEqualTo(8080);
        refused(local, "http://127.0.0.1:8080/hook", NotCallable.Why.MISSHAPEN);
    }

    private static Destinations leadingTo(String... written) {
        return new Destinations(List.of("198.51.100.0/24"), Set.of(), name -> addresses(written));
    }

    private static InetAddress[] addresses(String... written) throws UnknownHostException {
        InetAddress[] addresses = new InetAddress[written.length];
        for (int i = 0; i < written.length; i++) {
            addresses[i] = InetAddress.getByName(written[i]);
        }
        return addresses;
    }

    private static void refused(Destinations destinations, String written, NotCallable.Why why) {
        assertThatThrownBy(() -> destinations.of(written)).isInstanceOfSatisfying(NotCallable.class,
                refusal -> assertThat(refusal.why()).isEqualTo(why));
    }
}
