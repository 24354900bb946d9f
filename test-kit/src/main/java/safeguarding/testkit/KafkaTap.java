package safeguarding.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Reads a topic from its beginning, outside any group. */
public final class KafkaTap implements AutoCloseable {

    private final KafkaConsumer<String, String> consumer;
    private final List<ConsumerRecord<String, String>> seen = new ArrayList<>();

    private KafkaTap(String topic, String bootstrapServers) {
        consumer = new KafkaConsumer<>(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ConsumerConfig.GROUP_ID_CONFIG, "tap-" + UUID.randomUUID(),
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class.getName(),
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class.getName()));
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        List<TopicPartition> partitions = partitions(topic);
        while (partitions.isEmpty() && System.nanoTime() < deadline) {
            partitions = partitions(topic);
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** On the broker of the running Quarkus test. */
    public static KafkaTap on(String topic) {
        return on(topic, ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
    }

    public static KafkaTap on(String topic, String bootstrapServers) {
        return new KafkaTap(topic, bootstrapServers);
    }

    /** Everything read so far and what has come since. */
    public List<ConsumerRecord<String, String>> records() {
        consumer.poll(Duration.ofMillis(200)).forEach(seen::add);
        return List.copyOf(seen);
    }

    /** Waits up to twenty seconds for the messages of one key. */
    public List<ConsumerRecord<String, String>> await(String key, int count) {
        return await(record -> key.equals(record.key()), count);
    }

    public List<ConsumerRecord<String, String>> await(Predicate<ConsumerRecord<String, String>> which, int count) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        List<ConsumerRecord<String, String>> found = List.of();
        while (found.size() < count && System.nanoTime() < deadline) {
            found = records().stream().filter(which).toList();
        }
        if (found.size() < count) {
            throw new AssertionError("expected " + count + " messages, found " + found.size());
        }
        return found;
    }

    /** A CloudEvents attribute in binary mode, for instance {@code type}. */
    public static @Nullable String attribute(ConsumerRecord<String, String> record, String name) {
        Header header = record.headers().lastHeader("ce_" + name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }

    private List<TopicPartition> partitions(String topic) {
        return consumer.partitionsFor(topic, Duration.ofSeconds(5)).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }
}
