package safeguarding.bench.awareness;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

import safeguarding.bench.report.Latencies;

/**
 * The least that any exchange over the broker can take: one producer, one topic, one consumer, acknowledged by all replicas.
 */
final class BareKafka implements AutoCloseable {

    private static final String VALUE = """
            {"id":"01932f0c-7a10-7c31-9d5a-0b5f3c2a1e77","version":1,"kind":"harm-by-adult","concernClass":"SAFEGUARDING",\
            "occurredAt":"2026-11-22T09:15:00.123456Z"}""";

    private final String topic = "bench." + UUID.randomUUID();
    private final Properties settings = new Properties();
    private final KafkaProducer<String, String> producer;
    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final Map<String, Long> received = new ConcurrentHashMap<>();
    private final Thread reader = new Thread(this::read, "bare-kafka");
    private volatile boolean running = true;
    private volatile String failure = "";

    BareKafka(String servers) {
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, "0");
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName());
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName());
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class.getName());
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class.getName());
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        makeTopic();
        producer = new KafkaProducer<>(settings);
        reader.setDaemon(true);
        reader.start();
    }

    void send(int number) {
        String key = Integer.toString(number);
        ProducerRecord<String, String> message = new ProducerRecord<>(topic, key, VALUE);
        message.headers().add("ce_type", "safeguarding.concern.recorded.v1".getBytes(StandardCharsets.UTF_8));
        sent.put(key, System.nanoTime());
        var unused = producer.send(message, (where, problem) -> {
            if (problem != null) {
                failure = "The broker did not take a message: " + problem.getClass().getSimpleName();
            }
        });
    }

    /** What has come back, once all has or ten seconds are over; then it begins anew. */
    Latencies taken() throws InterruptedException {
        producer.flush();
        for (int tries = 0; tries < 500 && received.size() < sent.size(); tries++) {
            Thread.sleep(20);
        }
        if (received.size() < sent.size() || !failure.isEmpty()) {
            throw new IllegalStateException(sent.size() + " sent and " + received.size() + " received. " + failure);
        }
        Latencies latencies = Latencies
                .ofNanos(
                        received.entrySet().stream().map(one -> one.getValue() - sent.getOrDefault(one.getKey(), 0L)).toList());
        sent.clear();
        received.clear();
        return latencies;
    }

    private void read() {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings)) {
            consumer.assign(List.of(new TopicPartition(topic, 0)));
            while (running) {
                for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofMillis(500))) {
                    received.putIfAbsent(message.key(), System.nanoTime());
                }
            }
        }
    }

    private void makeTopic() {
        try (Admin admin = Admin.create(settings)) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while making a topic.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker made no topic.", e);
        }
    }

    @Override
    public void close() {
        running = false;
        producer.close(Duration.ofSeconds(2));
        try (Admin admin = Admin.create(settings)) {
            reader.join(2000);
            admin.deleteTopics(List.of(topic)).all().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            System.err.println("The topic " + topic + " is left behind.");
        }
    }
}
