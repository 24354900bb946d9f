package safeguarding.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import safeguarding.local.process.Jvm;

class KafkaTest {

    @TempDir
    Path folder;

    @Test
    void what_was_written_is_there_after_kill_and_restart() throws Exception {
        Jvm jvm = Jvm.running(Kafka.DEFAULT_HEAP).with("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
        try (Kafka kafka = Kafka.at(folder.resolve("kafka"), KafkaPorts.free(), "https://nobody.invalid", jvm,
                folder.resolve("kafka.log")).start()) {
            write(kafka, "told");
            kafka.kill();
            kafka.start();
            assertThat(firstValue(kafka)).isEqualTo("told");
        }
    }

    @Test
    void a_temporary_broker_leaves_nothing() throws Exception {
        Kafka kafka = Kafka.temporary();
        ProcessHandle handle = kafka.handle();
        write(kafka, "told");
        kafka.close();
        assertThat(handle.isAlive()).isFalse();
        assertThat(kafka.logs()).doesNotExist();
    }

    private static void write(Kafka kafka, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
        try (Admin admin = Admin.create(settings);
                KafkaProducer<String, String> producer = new KafkaProducer<>(settings, new StringSerializer(),
                        new StringSerializer())) {
            admin.createTopics(List.of(new NewTopic("kept", 1, (short) 1))).all().get();
            producer.send(new ProducerRecord<>("kept", value)).get();
        }
    }

    private static String firstValue(Kafka kafka) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", kafka.bootstrapServers());
        settings.put("auto.offset.reset", "earliest");
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings, new StringDeserializer(),
                new StringDeserializer())) {
            TopicPartition partition = new TopicPartition("kept", 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return consumer.poll(Duration.ofSeconds(20)).iterator().next().value();
        }
    }
}
