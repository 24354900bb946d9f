package safeguarding.registry.carrier;

import java.util.List;

import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AccessControlEntryFilter;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

import safeguarding.registry.topic.TopicNames;

/**
 * Who may read an agency's topic: its own systems, in groups of its own, and nobody else. To read is to see that it is there,
 * too.
 */
final class Readers {

    private static final String FROM_ANYWHERE = "*";

    private Readers() {
    }

    static List<AclBinding> of(String agency) {
        AccessControlEntry itself = new AccessControlEntry("User:" + agency, FROM_ANYWHERE, AclOperation.READ,
                AclPermissionType.ALLOW);
        return List.of(new AclBinding(topic(agency), itself), new AclBinding(groups(agency), itself));
    }

    /** Whoever was let in, by us or by hand. */
    static List<AclBindingFilter> all(String agency) {
        return List.of(new AclBindingFilter(topic(agency).toFilter(), AccessControlEntryFilter.ANY),
                new AclBindingFilter(groups(agency).toFilter(), AccessControlEntryFilter.ANY));
    }

    private static ResourcePattern topic(String agency) {
        return new ResourcePattern(ResourceType.TOPIC, TopicNames.topic(agency), PatternType.LITERAL);
    }

    private static ResourcePattern groups(String agency) {
        return new ResourcePattern(ResourceType.GROUP, TopicNames.groups(agency), PatternType.PREFIXED);
    }
}
