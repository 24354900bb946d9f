package safeguarding.gateway.tipline;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

import io.github.bucket4j.Bucket;

/**
 * A few buckets for all networks there are. Which one a network falls into follows from a secret that is made with the buckets
 * and goes with them, so that a bucket says nothing about who was here: one in sixty-four of everybody might have been.
 */
class Buckets {

    static final int COUNT = 64;

    // A home, and what is around it: IPv4 /24, IPv6 /48.
    private static final int IPV4_BYTES = 3;
    private static final int IPV6_BYTES = 6;
    private static final String HMAC = "HmacSHA256";

    private final byte[] secret = new byte[32];
    private final Bucket all;
    private final List<Bucket> some = new ArrayList<>();

    Buckets(TiplineConfig config) {
        new SecureRandom().nextBytes(secret);
        this.all = bucket(config.requestsPerMinute());
        for (int i = 0; i < COUNT; i++) {
            some.add(bucket(config.requestsPerMinuteAndBucket()));
        }
    }

    /** Whether one more may come from there. Nothing of where it is from is kept. */
    boolean admit(@Nullable String host) {
        return some.get(numberOf(host)).tryConsume(1) && all.tryConsume(1);
    }

    int numberOf(@Nullable String host) {
        byte[] network = host == null ? new byte[0] : network(host);
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            return Math.floorMod(ByteBuffer.wrap(mac.doFinal(network)).getInt(), COUNT);
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("every Java platform has HMAC with SHA-256", impossible);
        }
    }

    private static byte[] network(String host) {
        try {
            // A socket's own address is digits: no name is ever looked up for it.
            byte[] address = InetAddress.getByName(host).getAddress();
            return Arrays.copyOf(address, address.length == 4 ? IPV4_BYTES : IPV6_BYTES);
        } catch (UnknownHostException noAddress) {
            return new byte[0];
        }
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder().addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
