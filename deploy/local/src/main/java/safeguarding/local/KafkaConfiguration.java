package safeguarding.local;

import java.nio.file.Path;

/** The broker's settings for a single machine. */
final class KafkaConfiguration {

    private KafkaConfiguration() {
    }

    static String oneNode(int port, int controllerPort, Path logs) {
        return """
                process.roles=broker,controller
                node.id=1
                # Named, not formatted into the storage, so that the ports may change between runs.
                controller.quorum.voters=1@localhost:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://localhost:%1$d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
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
                """.formatted(port, controllerPort, escaped(logs));
    }

    /** A properties file takes a backslash for an escape. */
    private static String escaped(Path path) {
        return path.toString().replace("\\", "\\\\");
    }
}
