package safeguarding.registry.candidate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import safeguarding.registry.matching.Parameters;
import safeguarding.registry.matching.Scoring;
import safeguarding.registry.matching.name.NameLore;

/** Reads the parameters of matching and the lists of names, which are released with the service. */
@ApplicationScoped
public class MatchingEvidence {

    @Produces
    @Singleton
    public static Scoring scoring() {
        return new Scoring(Parameters.of(text("parameters.txt")),
                NameLore.of(text("given-names.txt"), text("family-names.txt"), text("established-names.txt"),
                        text("name-forms.txt")));
    }

    private static String text(String name) {
        try (InputStream file = MatchingEvidence.class.getResourceAsStream("/matching/" + name)) {
            if (file == null) {
                throw new IllegalStateException("matching/" + name + " is not there");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
