package safeguarding.bench.surroundings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import safeguarding.local.Workspace;

/** The migrations of this tree, in the order of their versions, as Flyway takes them. */
public final class Migrations {

    private static final Pattern MIGRATION = Pattern.compile("V([0-9]+)(?:[._]([0-9]+))?__.*\\.sql");
    private static final String KIT = "service-kit/src/main/resources/db/kit";
    private static final String REGISTRY = "agency-registry-service/src/main/resources/db/migration";
    private static final String REFERRAL = "referral-service/src/main/resources/db/migration";

    private Migrations() {
    }

    public static List<Path> ofTheKit() throws IOException {
        return in(List.of(KIT));
    }

    public static List<Path> ofTheReferralService() throws IOException {
        return in(List.of(KIT, REFERRAL));
    }

    /** All that the registry's tables need, made in a new database, of which the owner is the only role. */
    public static void makeRegistry(Connection connection, String owner) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Path migration : in(List.of(KIT, REGISTRY))) {
                statement.execute(text(migration, owner));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** With the name of the role that a service enters as, where Flyway would put it. */
    public static String text(Path migration, String serviceRole) throws IOException {
        return Files.readString(migration).replace("${serviceRole}", serviceRole);
    }

    private static List<Path> in(List<String> folders) throws IOException {
        List<Path> migrations = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.list(Workspace.find().root().resolve(folder))) {
                files.filter(file -> MIGRATION.matcher(file.getFileName().toString()).matches()).forEach(migrations::add);
            }
        }
        migrations.sort(Comparator.comparingInt(Migrations::version));
        return migrations;
    }

    private static int version(Path migration) {
        Matcher name = MIGRATION.matcher(migration.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalArgumentException("This is not a migration: " + migration);
        }
        return Integer.parseInt(name.group(1)) * 1000 + (name.group(2) == null ? 0 : Integer.parseInt(name.group(2)));
    }
}
