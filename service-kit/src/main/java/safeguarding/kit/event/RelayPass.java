package safeguarding.kit.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Identifier;
import safeguarding.kit.database.Sql;
import safeguarding.kit.event.SettledTrail.Place;
import safeguarding.kit.event.SettledTrail.Settled;

/** One pass of the relay: take the lock, read what is settled, send it, move the position. */
@ApplicationScoped
class RelayPass {

    // Any number will do that no other lock of the database uses.
    private static final long LOCK = 0x72656c6179L;

    private final DataSource database;
    private final RelayConfig config;
    private final Topics topics;
    private final Map<String, Object> kafka;
    private final String source;
    private final SettledTrail<Outgoing> trail = new SettledTrail<>(Outgoing.COLUMNS, Outgoing::of);
    private @Nullable Producer<String, String> producer;

    RelayPass(DataSource database, RelayConfig config, Topics topics,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.database = database;
        this.config = config;
        this.topics = topics;
        this.kafka = kafka;
        this.source = "/" + application;
    }

    /** Returns whether there may be more to announce at once. */
    boolean run() {
        Producer<String, String> ready = producer();
        return QuarkusTransaction.requiringNew().call(() -> pass(ready));
    }

    boolean waitsAtGap() {
        return trail.waitsAtGap();
    }

    void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(1));
        }
    }

    private boolean pass(Producer<String, String> ready) {
        try (Connection connection = database.getConnection()) {
            List<Settled<Outgoing>> rows = trail.after(connection, lockedPlace(connection), config.batch());
            if (rows.isEmpty()) {
                return false;
            }
            send(ready, rows.stream().map(Settled::row).filter(row -> row.topic() != null).toList());
            move(connection, rows.get(rows.size() - 1).place());
            return rows.size() == config.batch();
        } catch (SQLException failure) {
            throw Sql.failed("read the trail", failure);
        }
    }

    /** In one round trip; what is asked second sees what there is once the lock is had. */
    private static Place lockedPlace(Connection connection) throws SQLException {
        try (PreparedStatement both = connection.prepareStatement(
                "select pg_advisory_xact_lock(?); select position, recorded_at from relay_position where relay = 'kafka'")) {
            both.setLong(1, LOCK);
            both.execute();
            both.getMoreResults();
            try (ResultSet row = both.getResultSet()) {
                row.next();
                return Place.of(row);
            }
        }
    }

    private static void move(Connection connection, Place place) throws SQLException {
        try (PreparedStatement update = connection
                .prepareStatement("update relay_position set position = ?, recorded_at = ? where relay = 'kafka'")) {
            update.setLong(1, place.position());
            update.setObject(2, place.recordedAt().atOffset(ZoneOffset.UTC));
            update.executeUpdate();
        }
    }

    /**
     * Sends everything at once, but never two messages of one key: were the first to fail and the second to arrive, a record's
     * announcements
     * would change their order.
     */
    private void send(Producer<String, String> ready, List<Outgoing> rows) {
        Map<String, Future<RecordMetadata>> underWay = new HashMap<>();
        for (Outgoing row : rows) {
            String key = row.topic() + row.subject();
            if (underWay.containsKey(key)) {
                await(underWay.values());
                underWay.clear();
            }
            underWay.put(key, ready.send(row.message(source)));
        }
        await(underWay.values());
    }

    private void await(Collection<Future<RecordMetadata>> sent) {
        try {
            for (Future<RecordMetadata> one : sent) {
                one.get(config.sendTimeout().toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the relay was stopped while sending");
        } catch (ExecutionException | TimeoutException failure) {
            // A producer that gave up on a message may have sent others; a fresh one starts again from the unmoved position.
            discardProducer();
            throw new IllegalStateException("Kafka did not take the announcements", failure);
        }
    }

    private Producer<String, String> producer() {
        if (producer == null) {
            topics.ensure(config.topics().orElse(List.of()), config.partitions(), config.replicas());
            Map<String, Object> settings = new HashMap<>(kafka);
            settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName());
            settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName());
            settings.put(ProducerConfig.ACKS_CONFIG, "all");
            settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
            settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
            int timeoutMillis = (int) config.sendTimeout().toMillis();
            settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, timeoutMillis / 2);
            settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, timeoutMillis);
            settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, timeoutMillis);
            producer = new KafkaProducer<>(settings);
        }
        return producer;
    }

    private void discardProducer() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }
}
