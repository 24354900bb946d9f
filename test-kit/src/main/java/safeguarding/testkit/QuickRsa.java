package safeguarding.testkit;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.Signature;

import org.conscrypt.Conscrypt;
import org.jspecify.annotations.Nullable;

/**
 * RSA by BoringSSL. With the quick compiler that tests run under, Java's own takes 15 ms and more for each signature and
 * seconds
 * for a key, and was a sixth of what a service's tests cost. Where it is not there for the machine, Java's own does it.
 */
final class QuickRsa {

    private static final @Nullable Provider PROVIDER = Conscrypt.isAvailable() ? Conscrypt.newProvider() : null;

    private QuickRsa() {
    }

    static Signature signature() throws GeneralSecurityException {
        return PROVIDER == null ? Signature.getInstance("SHA256withRSA") : Signature.getInstance("SHA256withRSA", PROVIDER);
    }

    static KeyPair pair() throws GeneralSecurityException {
        KeyPairGenerator generator = PROVIDER == null ? KeyPairGenerator.getInstance("RSA")
                : KeyPairGenerator.getInstance("RSA", PROVIDER);
        generator.initialize(2048);
        return generator.generateKeyPair();
    }
}
