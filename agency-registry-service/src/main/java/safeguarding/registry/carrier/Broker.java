package safeguarding.registry.carrier;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import safeguarding.registry.topic.TopicNames;

/** What is ordered of the broker, each with a bounded wait. */
@ApplicationScoped
class Broker {

    // Everything of an agency keeps its order, whatever it is about.
    private static final int PARTITIONS = 1;
    // After these a producer takes nothing any more, whatever becomes of the broker.
    private static final Set<String> FATAL = Set.of("SaslAuthenticationException", "SslAuthenticationException",
            "ClusterAuthorizationException", "ProducerFencedException", "InvalidProducerEpochException",
            "OutOfOrderSequenceException");

    private static final int MOST_LOOKS = 50;
    private static final long BETWEEN_LOOKS_MILLIS = 20;

    private final Map<String, Object> kafka;
    private final CarrierConfig config;
    private @Nullable Producer<String, String> producer;

    Broker(@Identifier("default-kafka-broker") Map<String, Object> kafka, CarrierConfig config) {
        this.kafka = kafka;
        this.config = config;
    }

    /** The topic is there, and nobody but the agency may read it. It is there before anything is written to it. */
    void open(String agency) throws NotTaken {
        try (Admin admin = admin()) {
            try {
                await(admin.createTopics(List.of(topic(agency))).all());
            } catch (Exists already) {
                // Left as it is: whoever runs the broker may keep it for longer.
            }
            await(admin.createAcls(Readers.of(agency)).all());
            awaitKnown(admin, agency, rules -> rules.containsAll(Readers.of(agency)));
        } catch (KafkaException failure) {
            throw new NotTaken(failure.getClass().getSimpleName());
        }
    }

    /** Nobody may read it any more. What is in it goes when its time is over. */
    void lock(String agency) throws NotTaken {
        try (Admin admin = admin()) {
            await(admin.deleteAcls(Readers.all(agency)).all());
            awaitKnown(admin, agency, Collection::isEmpty);
        } catch (KafkaException failure) {
            throw new NotTaken(failure.getClass().getSimpleName());
        }
    }

    /**
     * What was ordered is known a moment later. Waited for at the broker that answers: another one of several may hear of it
     * later
     * still.
     */
    private void awaitKnown(Admin admin, String agency, Predicate<Collection<AclBinding>> asOrdered) throws NotTaken {
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            Set<AclBinding> rules = new HashSet<>();
            for (AclBindingFilter which : Readers.all(agency)) {
                rules.addAll(await(admin.describeAcls(which).values()));
            }
            if (asOrdered.test(rules)) {
                return;
            }
            pause();
        }
        throw new NotTaken("NOT_KNOWN_YET");
    }

    private static void pause() throws NotTaken {
        try {
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotTaken("STOPPED");
        }
    }

    /** Comes back once as many brokers have it as are to. */
    void write(ProducerRecord<String, String> message) throws NotTaken {
        try {
            RecordMetadata unused = await(producer().send(message));
        } catch (KafkaException | IllegalStateException failure) {
            forget();
            throw new NotTaken(failure.getClass().getSimpleName());
        } catch (NotTaken failure) {
            if (FATAL.contains(String.valueOf(failure.getMessage()))) {
                forget();
            }
            throw failure;
        }
    }

    private synchronized void forget() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    synchronized void stop(@Observes ShutdownEvent stopping) {
        if (producer != null) {
            producer.close(Duration.ofSeconds(1));
        }
    }

    private <T> T await(Future<T> order) throws NotTaken {
        try {
            // The client gives up by itself before.
            return order.get(2 * config.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotTaken("STOPPED");
        } catch (TimeoutException away) {
            throw new NotTaken("TIMEOUT");
        } catch (ExecutionException failure) {
            Throwable cause = failure.getCause() == null ? failure : failure.getCause();
            throw cause instanceof TopicExistsException ? new Exists() : new NotTaken(cause.getClass().getSimpleName());
        }
    }

    private NewTopic topic(String agency) {
        return new NewTopic(TopicNames.topic(agency), Optional.of(PARTITIONS), Optional.of(config.replicas())).configs(Map.of(
                TopicConfig.RETENTION_MS_CONFIG, Long.toString(config.retention().toMillis()),
                TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE,
                TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, Integer.toString(Math.max(1, config.replicas() - 1))));
    }

    private Admin admin() {
        Map<String, Object> settings = new HashMap<>(kafka);
        int timeoutMillis = (int) config.timeout().toMillis();
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, timeoutMillis);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, timeoutMillis / 2);
        return Admin.create(settings);
    }

    private synchronized Producer<String, String> producer() {
        if (producer == null) {
            Map<String, Object> settings = new HashMap<>(kafka);
            settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName());
            settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName());
            settings.put(ProducerConfig.ACKS_CONFIG, "all");
            settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
            settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
            int timeoutMillis = (int) config.timeout().toMillis();
            settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, timeoutMillis / 2);
            settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, timeoutMillis);
            settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, timeoutMillis / 2);
            producer = new KafkaProducer<>(settings);
        }
        return producer;
    }

    /** There is such a topic already. */
    private static final class Exists extends NotTaken {

        private static final long serialVersionUID = 1L;

        Exists() {
            super("EXISTS");
        }
    }
}
