package safeguarding.bench.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import safeguarding.bench.surroundings.Migrations;
import safeguarding.bench.surroundings.Surroundings;

/** A database of the same server with the same tables as the referral-service's, made by the same migrations. */
final class Scratch implements AutoCloseable {

    // The role as which the referral-service enters; it has no part in this database, but the migrations speak of it.
    private static final String SERVICE_ROLE = "referral";

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
            for (Path migration : Migrations.ofTheReferralService()) {
                statement.execute(Migrations.text(migration, SERVICE_ROLE));
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
}
