package safeguarding.bench;

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

/** A database of the same server with the same tables as the referral-service's, made by the same migrations. */
final class Scratch implements AutoCloseable {

    private static final Pattern MIGRATION = Pattern.compile("V([0-9]+)(?:[._]([0-9]+))?__.*\\.sql");
    private static final List<String> FOLDERS = List.of("service-kit/src/main/resources/db/kit",
            "referral-service/src/main/resources/db/migration");

    private final Surroundings surroundings;
    private final String name = "bench_plain_" + ProcessHandle.current().pid();

    private Scratch(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    static Scratch made(Surroundings surroundings) throws SQLException {
        Scratch scratch = new Scratch(surroundings);
        scratch.atServer("drop database if exists " + scratch.name);
        scratch.atServer("create database " + scratch.name);
        try (Connection connection = scratch.connect(); Statement statement = connection.createStatement()) {
            for (Path migration : migrations()) {
                statement.execute(Files.readString(migration));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return scratch;
    }

    Connection connect() throws SQLException {
        return surroundings.database(name);
    }

    @Override
    public void close() throws SQLException {
        atServer("drop database if exists " + name + " with (force)");
    }

    private void atServer(String sql) throws SQLException {
        try (Connection connection = surroundings.database("postgres"); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** In the order of their versions, as Flyway takes them. */
    private static List<Path> migrations() throws IOException {
        List<Path> migrations = new ArrayList<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> files = Files.list(Workspace.find().root().resolve(folder))) {
                files.filter(file -> MIGRATION.matcher(file.getFileName().toString()).matches()).forEach(migrations::add);
            }
        }
        migrations.sort(Comparator.comparingInt(Scratch::version));
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
