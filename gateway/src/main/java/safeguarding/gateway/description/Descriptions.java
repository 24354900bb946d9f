package safeguarding.gateway.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import safeguarding.gateway.forwarding.Origin;

/** Reads the descriptions that the build has put into the jar. */
final class Descriptions {

    private static final YAMLMapper YAML = new YAMLMapper();

    private Descriptions() {
    }

    static ObjectNode frame() {
        ObjectNode frame = read("/descriptions/frame.yaml");
        if (frame == null) {
            throw new IllegalStateException("The frame of the API description is not in the jar.");
        }
        return frame;
    }

    /** Those that are there. */
    static List<ServiceDescription> present() {
        List<ServiceDescription> present = new ArrayList<>();
        for (Origin origin : Origin.values()) {
            ObjectNode document = read("/descriptions/" + origin.prefix() + "/openapi.yaml");
            if (document != null) {
                present.add(new ServiceDescription(origin, document));
            }
        }
        return present;
    }

    private static @Nullable ObjectNode read(String resource) {
        try (InputStream file = Descriptions.class.getResourceAsStream(resource)) {
            return file == null ? null : (ObjectNode) YAML.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource + " cannot be read", unreadable);
        }
    }
}
