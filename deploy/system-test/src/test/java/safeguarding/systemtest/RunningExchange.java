package safeguarding.systemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

import safeguarding.local.Api;
import safeguarding.local.Exchange;
import safeguarding.local.Options;

/** One whole exchange for all system tests: every part a process of its own, on free ports, with data of its own. */
final class RunningExchange implements BeforeAllCallback, AfterAllCallback {

    /**
     * Read by the tellings of the story, which know their own items in the agencies' inboxes; written by whoever puts others
     * there, or waits until nothing more comes.
     */
    static final String INBOXES = "the agencies' inboxes";

    private static volatile RunningExchange started;

    private Exchange exchange;
    private Path data;
    private Api api;

    static Exchange exchange() {
        return started.exchange;
    }

    static Path data() {
        return started.data;
    }

    /** It has sent nothing yet. */
    static Api api() {
        return started.api.anew();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(Namespace.GLOBAL).getOrComputeIfAbsent(RunningExchange.class, unused -> {
            start();
            return (AutoCloseable) exchange::close;
        });
    }

    @Override
    public void afterAll(ExtensionContext context) {
        // The root store closes it after the last class.
    }

    private void start() {
        try {
            data = Files.createTempDirectory("exchange-system-test");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        exchange = new Exchange(Options.onFreePorts(data).passing());
        // Whatever stops us, nothing is left running: not when a part does not start, nor when somebody ends the tests.
        Runtime.getRuntime().addShutdownHook(new Thread(exchange::close, "stop"));
        try {
            exchange.start();
        } catch (RuntimeException failure) {
            exchange.close();
            throw failure;
        }
        api = new Api(exchange.gatewayUrl(), exchange.keycloak().tokenEndpoint());
        started = this;
    }
}
