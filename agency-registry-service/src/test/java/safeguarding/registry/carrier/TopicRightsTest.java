package safeguarding.registry.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AccessControlEntryFilter;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePatternFilter;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.StringSerializer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import safeguarding.registry.TestAgencies;
import safeguarding.testkit.Tokens;

/** Who may do what with an agency's topic, asked of a real broker with real tokens. */
@QuarkusTest
class TopicRightsTest extends AtTheBroker {

    private String topic;

    @BeforeEach
    void with_something_in_it() {
        has(agency);
        concern();
        topic = "safeguarding.agency." + agency;
    }

    @Test
    void its_own_agency_reads_it_in_a_group_of_its_own() {
        try (KafkaConsumer<String, String> reader = AgencySystem.of(agency).reader(agency + ".records")) {
            reader.subscribe(List.of(topic));
            ConsumerRecord<String, String> item = null;
            for (int looks = 0; item == null && looks < 100; looks++) {
                for (ConsumerRecord<String, String> found : reader.poll(Duration.ofMillis(100))) {
                    item = found;
                }
            }
            assertThat(item).isNotNull();
            reader.commitSync();
        }
        try (KafkaConsumer<String, String> reader = AgencySystem.of(agency).reader("records")) {
            reader.subscribe(List.of(topic));
            assertThatThrownBy(() -> reader.poll(Duration.ofSeconds(5))).isInstanceOf(GroupAuthorizationException.class);
        }
    }

    @Test
    void another_agency_reads_it_not_sees_it_not_and_enters_no_group_of_it() throws Exception {
        AgencySystem other = AgencySystem.of(TestAgencies.fresh("SCHOOL"));

        assertThatThrownBy(() -> other.reads(agency, 1)).isInstanceOf(TopicAuthorizationException.class);
        try (Admin admin = Admin.create(other.settings())) {
            refused(() -> admin.describeTopics(List.of(topic)).allTopicNames().get(), TopicAuthorizationException.class);
            refused(() -> admin.describeTopics(List.of(topic + "-of-nobody")).allTopicNames().get(),
                    TopicAuthorizationException.class);
            assertThat(admin.listTopics().names().get()).isEmpty();
            refused(() -> admin.listConsumerGroupOffsets(agency + ".records").partitionsToOffsetAndMetadata().get(),
                    GroupAuthorizationException.class);
        }
        try (KafkaConsumer<String, String> reader = other.reader(agency + ".records")) {
            reader.subscribe(List.of(topic));
            assertThatThrownBy(() -> reader.poll(Duration.ofSeconds(5))).isInstanceOfAny(GroupAuthorizationException.class,
                    TopicAuthorizationException.class);
        }
    }

    @Test
    void an_agency_whose_name_begins_like_its_name_does_not_pass_for_it() {
        AgencySystem namesake = AgencySystem.of(agency.substring(0, agency.length() - 1));

        assertThatThrownBy(() -> namesake.reads(agency, 1)).isInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void nobody_writes_it_but_the_registry_and_no_agency_reads_what_services_tell_each_other() {
        Map<String, Object> settings = AgencySystem.of(agency).settings();
        settings.put("delivery.timeout.ms", 4_000);
        settings.put("enable.idempotence", false);
        try (KafkaProducer<String, String> writer = new KafkaProducer<>(settings, new StringSerializer(),
                new StringSerializer())) {
            refused(() -> writer.send(new ProducerRecord<>(topic, "forged")).get(), TopicAuthorizationException.class);
        }
        try (Admin admin = Admin.create(AgencySystem.of(agency).settings())) {
            refused(() -> admin.describeTopics(List.of("safeguarding.notice")).allTopicNames().get(),
                    TopicAuthorizationException.class);
        }
        assertThat(ids(agency, 1)).hasSize(1);
    }

    /** The registry has written to the one and hears the other. */
    @ParameterizedTest
    @ValueSource(strings = { "safeguarding.notice", "safeguarding.concern" })
    void what_services_tell_each_other_can_not_be_fetched_either(String exchanges) throws Exception {
        TopicPartition first = new TopicPartition(exchanges, 0);
        try (Admin keeper = keeper()) {
            assertThat(keeper.listOffsets(Map.of(first, OffsetSpec.latest())).partitionResult(first).get().offset())
                    .isGreaterThanOrEqualTo(0);
        }
        try (KafkaConsumer<String, String> reader = AgencySystem.of(agency).reader(agency + ".records")) {
            reader.assign(List.of(first));
            reader.seek(first, 0);
            assertThatThrownBy(() -> reader.poll(Duration.ofSeconds(5))).isInstanceOf(TopicAuthorizationException.class);
        }
        try (Admin admin = Admin.create(AgencySystem.of(agency).settings())) {
            assertThat(admin.listTopics().names().get()).containsExactly(topic);
        }
    }

    @Test
    void no_rule_lets_anybody_read_what_only_begins_alike_or_whatever_there_is() throws Exception {
        try (Admin keeper = keeper()) {
            assertThat(keeper.describeAcls(AclBindingFilter.ANY).values().get()).isNotEmpty().allSatisfy(rule -> {
                assertThat(rule.entry().principal()).startsWith("User:").isNotEqualTo("User:*");
                assertThat(rule.entry().operation()).isEqualTo(AclOperation.READ);
                assertThat(rule.pattern().resourceType()).isIn(ResourceType.TOPIC, ResourceType.GROUP);
                String slug = rule.entry().principal().substring("User:".length());
                boolean isTopic = rule.pattern().resourceType() == ResourceType.TOPIC;
                assertThat(rule.pattern().name()).isEqualTo(isTopic ? "safeguarding.agency." + slug : slug + ".");
                assertThat(rule.pattern().patternType()).isEqualTo(isTopic ? PatternType.LITERAL : PatternType.PREFIXED);
            });
            assertThat(lettingIn(keeper, topic)).containsExactly(Readers.of(agency).get(0));
            assertThat(lettingIn(keeper, "safeguarding.notice")).isEmpty();
        }
    }

    /** Whatever the broker would go by, asterisks and beginnings too. */
    private static Collection<AclBinding> lettingIn(Admin keeper, String topic) throws Exception {
        return keeper.describeAcls(new AclBindingFilter(
                new ResourcePatternFilter(ResourceType.TOPIC, topic, PatternType.MATCH), AccessControlEntryFilter.ANY)).values()
                .get();
    }

    @Test
    void what_is_allowed_is_that_it_reads_its_topic_in_its_groups_and_nothing_else() throws Exception {
        try (Admin keeper = keeper()) {
            assertThat(keeper.describeAcls(AclBindingFilter.ANY).values().get())
                    .filteredOn(rule -> rule.toString().contains(agency))
                    .containsExactlyInAnyOrderElementsOf(Readers.of(agency));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "not made out for it", "of somebody who signs with another key", "of no agency",
            "unsigned, and says so", "unsigned, and says otherwise", "out of date", "none at all" })
    void whoever_has_no_token_for_it_is_not_let_in(String kind) {
        Tokens good = Tokens.of(agency).audience("agency-topics");
        String token = switch (kind) {
            case "not made out for it" -> Tokens.of(agency).user("grace.example").roles("practitioner").sign();
            case "of somebody who signs with another key" -> good.forge();
            case "unsigned, and says so" -> encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + part(good, 1) + ".";
            case "unsigned, and says otherwise" -> part(good, 0) + "." + part(good, 1) + ".";
            case "out of date" -> Tokens.of(agency).audience("agency-topics").expired().sign();
            case "of no agency" -> Tokens.of("").audience("agency-topics").sign();
            default -> "bm9uZQ.e30.bm9uZQ";
        };

        try (Admin admin = Admin.create(AgencySystem.with(token).settings())) {
            refused(() -> admin.listTopics().names().get(), SaslAuthenticationException.class);
        }
    }

    private static String part(Tokens token, int number) {
        return token.sign().split("\\.", -1)[number];
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(ThrowingCallable call, Class<? extends Throwable> why) {
        assertThatThrownBy(call).hasCauseInstanceOf(why);
    }
}
