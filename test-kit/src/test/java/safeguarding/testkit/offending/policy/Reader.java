package safeguarding.testkit.offending.policy;

import java.nio.file.Path;
import java.sql.Connection;

import io.quarkus.arc.Arc;

class Reader {

    boolean reads(Path file, Connection connection) {
        return file.isAbsolute() && connection != null && Arc.container() != null;
    }
}
