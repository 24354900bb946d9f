package safeguarding.kit.sealing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import safeguarding.kit.seal.SignerKey;
import safeguarding.kit.seal.VerifierKey;

/** The keys of this service's log: those that sign, the present one first, and those that are published. */
@ApplicationScoped
public class SealKeys {

    private static final Logger LOG = Logger.getLogger(SealKeys.class);

    private final String origin;
    private final List<SignerKey> signers = new ArrayList<>();
    private final Set<VerifierKey> published = new LinkedHashSet<>();

    SealKeys(SealConfig config) {
        this.origin = config.origin();
        Optional<String> present = config.keyFile().filter(file -> !file.isBlank());
        if (present.isEmpty()) {
            LOG.error("THE TRAIL IS NOT SEALED: exchange.seal.key-file names no key");
            return;
        }
        if (!readPresent(present.get())) {
            return;
        }
        config.formerKeyFiles().orElse(List.of()).forEach(this::readFormer);
        signers.forEach(key -> published.add(key.verifier()));
        LOG.infof("the trail is sealed as %s", signers.get(0).verifier().text());
    }

    public String origin() {
        return origin;
    }

    /** Empty when nothing can be sealed. */
    public List<SignerKey> signers() {
        return List.copyOf(signers);
    }

    public List<VerifierKey> published() {
        return List.copyOf(published);
    }

    private boolean readPresent(String file) {
        try {
            signers.add(SignerKey.read(Files.readString(Path.of(file)), origin));
            return true;
        } catch (IOException | IllegalArgumentException unusable) {
            // The file's content must not be quoted. The service runs on: records are worth more than seals, which can come later.
            LOG.errorf("THE TRAIL IS NOT SEALED: the key in %s cannot be used (%s)", file, unusable.getClass().getName());
            return false;
        }
    }

    private void readFormer(String file) {
        try {
            String text = Files.readString(Path.of(file)).strip();
            if (text.startsWith(origin + "+")) {
                published.add(VerifierKey.parse(text));
            } else {
                signers.add(SignerKey.read(text, origin));
            }
        } catch (IOException | IllegalArgumentException unusable) {
            LOG.errorf("the former key in %s cannot be used (%s)", file, unusable.getClass().getName());
        }
    }
}
