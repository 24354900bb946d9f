package safeguarding.referral.returncode;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
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
    private static final SecureRandom RANDOM = new SecureRandom();

    private final int rounds;
    private final Duration longestWait;
    private final Semaphore tries;
    private final Semaphore made;

    SlowHash(ReturnCodeConfig config) {
        this.rounds = config.rounds();
        this.longestWait = config.longestWait();
        this.tries = new Semaphore(config.atOnce(), true);
        this.made = new Semaphore(config.madeAtOnce(), true);
    }

    static byte[] salt() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return salt;
    }

    /** For a code that somebody tries: only so many at once, whatever comes of it. */
    byte[] tried(String code, byte[] salt) {
        if (!hasPlace(tries)) {
            throw new TooManyTries();
        }
        try {
            return of(code, salt);
        } finally {
            tries.release();
        }
    }

    /**
     * For a code that is given out: only so many at once. What comes first is done with a place in hand, so that whoever is
     * sent
     * away has lost nothing.
     */
    byte[] made(String code, byte[] salt, Runnable first) {
        if (!hasPlace(made)) {
            throw new TooManyCodes();
        }
        try {
            first.run();
            return of(code, salt);
        } finally {
            made.release();
        }
    }

    private boolean hasPlace(Semaphore places) {
        try {
            return places.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private byte[] of(String code, byte[] salt) {
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
