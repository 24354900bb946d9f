package safeguarding.local;

import java.net.URI;
import java.nio.file.Path;

/** The broker's settings for a single machine. */
final class KafkaConfiguration {

    private static final String OAUTH = "org.apache.kafka.common.security.oauthbearer";

    private KafkaConfiguration() {
    }

    static String oneNode(KafkaPorts ports, Path logs, URI signInKeys, String issuer) {
        return """
                process.roles=broker,controller
                node.id=1
                # Named, not formatted into the storage, so that the ports may change between runs.
                controller.quorum.voters=1@localhost:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d,AGENCIES://127.0.0.1:%4$d
                advertised.listeners=PLAINTEXT://localhost:%1$d,AGENCIES://localhost:%4$d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,AGENCIES:SASL_PLAINTEXT
                controller.listener.names=CONTROLLER
                inter.broker.listener.name=PLAINTEXT
                log.dirs=%3$s
                # Topics are made on purpose, before anyone writes to them.
                auto.create.topics.enable=false
                # After kill -9 the broker's old session has to run out before it is let in again: 2 s, not 9.
                broker.session.timeout.ms=2000
                broker.heartbeat.interval.ms=500
                group.initial.rebalance.delay.ms=0
                num.partitions=4
                default.replication.factor=1
                min.insync.replicas=1
                offsets.topic.num.partitions=4
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.num.partitions=4
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                # The default of 128 MB is half of the heap.
                log.cleaner.dedupe.buffer.size=8388608
                # Who is allowed nothing by a rule is allowed nothing. The services' listener is for this machine only and asks for no
                # sign-in: whoever comes by it is a service.
                authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
                super.users=User:ANONYMOUS
                """
                .formatted(ports.services(), ports.controller(), escaped(logs), ports.agencies())
                + agencies(signInKeys, issuer);
    }

    private static String agencies(URI signInKeys, String issuer) {
        return """
                # Agencies' systems come with a token of the realm that was made out for this; each is known by its agency.
                listener.name.agencies.sasl.enabled.mechanisms=OAUTHBEARER
                listener.name.agencies.oauthbearer.sasl.jaas.config=%1$s.OAuthBearerLoginModule required;
                listener.name.agencies.oauthbearer.sasl.server.callback.handler.class=%1$s.OAuthBearerValidatorCallbackHandler
                # Without this line Kafka 4.1 looks at no signature, issuer or audience: its default is the validator of clients.
                listener.name.agencies.sasl.oauthbearer.jwt.validator.class=%1$s.BrokerJwtValidator
                listener.name.agencies.sasl.oauthbearer.jwks.endpoint.url=%2$s
                listener.name.agencies.sasl.oauthbearer.expected.issuer=%3$s
                listener.name.agencies.sasl.oauthbearer.expected.audience=agency-topics
                listener.name.agencies.sasl.oauthbearer.sub.claim.name=agency
                # A connection ends with its token, unless its owner shows a new one.
                listener.name.agencies.oauthbearer.connections.max.reauth.ms=3600000
                """
                .formatted(OAUTH, signInKeys, issuer);
    }

    /** A properties file takes a backslash for an escape. */
    private static String escaped(Path path) {
        return path.toString().replace("\\", "\\\\");
    }
}
