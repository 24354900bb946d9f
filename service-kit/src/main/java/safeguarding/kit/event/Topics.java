package safeguarding.kit.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.CreateTopicsResult;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

import io.smallrye.common.annotation.Identifier;

/** Creates topics before anybody produces to them; a topic that exists is left as it is. */
@ApplicationScoped
public class Topics {

    // By default Kafka forgets after a week, read or not; what a reader that was away for longer has missed nobody would tell him again.
    private static final Map<String, String> KEPT = Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1");
    private static final int TIMEOUT_MILLIS = 10_000;

    private final Map<String, Object> kafka;

    Topics(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    public void ensure(List<String> names, int partitions, short replicas) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS / 2);
        List<NewTopic> topics = names.stream().map(name -> new NewTopic(name, partitions, replicas).configs(KEPT)).toList();
        try (Admin admin = Admin.create(settings)) {
            CreateTopicsResult created = admin.createTopics(topics);
            for (KafkaFuture<Void> one : created.values().values()) {
                await(one);
            }
        }
    }

    private static void await(KafkaFuture<Void> one) {
        try {
            one.get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while creating topics");
        } catch (TimeoutException away) {
            throw new IllegalStateException("the broker did not answer", away);
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("the topics could not be created", failure);
            }
        }
    }
}
