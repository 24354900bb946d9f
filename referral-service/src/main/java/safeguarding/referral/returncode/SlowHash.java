package safeguarding.referral.returncode;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

/** A hash that is slow on purpose, and takes the same time for every code. */
@ApplicationScoped
class SlowHash {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final int LONGEST_WAIT_SECONDS = 2;
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

    /** For a code that somebody tries: only so many at once, whatever comes of it. */
    byte[] tried(String code, byte[] salt) {
        if (!mayTry()) {
            throw new TooManyTries();
        }
        try {
            return of(code, salt);
        } finally {
            places.release();
        }
    }

    private boolean mayTry() {
        try {
            return places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    byte[] of(String code, byte[] salt) {
        PBEKeySpec spec = new PBEKeySpec(code.toCharArray(), salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has PBKDF2 with SHA-256", impossible);
        } finally {
            spec.clearPassword();
        }
    }
}
