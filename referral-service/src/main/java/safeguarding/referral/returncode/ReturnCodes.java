package safeguarding.referral.returncode;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.database.Rows;

/** The codes that were given out. */
@ApplicationScoped
public class ReturnCodes {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final String INSERT = "insert into return_code (reference, referral, salt, hash, expires_on) values (?, ?, ?, ?, ?)";
    private static final String SELECT = "select referral, salt, hash, expires_on from return_code where reference = ?";

    private final Rows rows;
    private final SlowHash slowHash;
    private final ReturnCodeConfig config;
    private final Clock clock;
    private final byte[] saltOfNobody = SlowHash.salt();

    ReturnCodes(Rows rows, SlowHash slowHash, ReturnCodeConfig config, Clock clock) {
        this.rows = rows;
        this.slowHash = slowHash;
        this.config = config;
        this.clock = clock;
    }

    public Prepared prepare() {
        return prepare(() -> {
        });
    }

    /**
     * A code that opens nothing yet, with its hash, which takes too long to be made while a transaction is open. What comes
     * first
     * is not done where too many are made at once.
     */
    public Prepared prepare(Runnable first) {
        ReturnCode made = ReturnCode.random();
        byte[] salt = SlowHash.salt();
        return new Prepared(made, salt, slowHash.made(made.code(), salt, first));
    }

    /** Lets a code open a referral. This is the only moment at which anybody sees it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ReturnCode issue(UUID referral, Prepared prepared) {
        rows.run(INSERT, prepared.made().reference(), referral, prepared.salt(), prepared.hash(),
                today().plus(config.validFor()));
        return prepared.made().shown();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isIssued(UUID referral) {
        return rows.first("select 1 from return_code where referral = ?", row -> true, referral).isPresent();
    }

    /**
     * The referral that a reference and a code open. Whatever is wrong with them, it takes one look and one hash to find out,
     * and the answer is the same. No transaction is open while the hash is made.
     */
    public UUID open(String reference, String code) {
        ReturnCode typed = ReturnCode.typed(reference, code);
        Optional<Row> found = rows.first(SELECT, Row::of, typed.reference());
        byte[] hash = slowHash.tried(typed.code(), found.map(Row::salt).orElse(saltOfNobody));
        boolean right = MessageDigest.isEqual(hash, found.map(Row::hash).orElse(new byte[hash.length]));
        boolean valid = found.map(row -> !row.expiresOn().isBefore(today())).orElse(false);
        return found.filter(row -> right && valid).map(Row::referral).orElseThrow(CodeOpensNothing::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ENGLAND);
    }

    /** A code that nobody has been shown. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Prepared(ReturnCode made, byte[] salt, byte[] hash) {
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Row(UUID referral, byte[] salt, byte[] hash, LocalDate expiresOn) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(row.getObject(1, UUID.class), row.getBytes(2), row.getBytes(3), row.getObject(4, LocalDate.class));
        }
    }
}
