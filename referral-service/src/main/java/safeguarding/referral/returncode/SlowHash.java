package safeguarding.referral.returncode;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.concurrent.Semaphore;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

/** A hash that is slow on purpose, and takes the same time for every code. */
@ApplicationScoped
class SlowHash {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final int rounds;
    private final Semaphore places;

    SlowHash(ReturnCodeConfig config) {
        this.rounds = config.rounds();
        this.places = new Semaphore(config.atOnce(), true);
    }

    static byte[] salt() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return salt;
    }

    byte[] of(String code, byte[] salt) {
        PBEKeySpec spec = new PBEKeySpec(code.toCharArray(), salt, rounds, HASH_BITS);
        places.acquireUninterruptibly();
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has PBKDF2 with SHA-256", impossible);
        } finally {
            places.release();
            spec.clearPassword();
        }
    }
}
