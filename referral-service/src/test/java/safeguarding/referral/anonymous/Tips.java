package safeguarding.referral.anonymous;

import static io.restassured.RestAssured.given;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import safeguarding.referral.Owner;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** Somebody of whom nothing is known, and what he tells. */
public final class Tips {

    public static final String RECEIVER = "hampshire-childrens-services";

    private Tips() {
    }

    /** With one child, and a man connected to him. */
    public static String telling(String account) {
        return """
                {"inWorkCapacity": "NO", "kind": "neglect", "firstHand": "YES", "immediateDanger": "NO", "account": "%s",
                  "children": [{"ref": "child-1", "names": [{"given": "Mia", "family": "Invented"}]},
                    {"ref": "child-2", "names": [{"given": "Max", "family": "Invented"}]}],
                  "adults": [{"ref": "adult-1", "identityStatus": "PARTIAL", "names": [{"given": "Dave", "use": "NICKNAME"}],
                    "observations": [{"attribute": "phone", "value": "07700 900456"}]}],
                  "connections": [{"child": "child-1", "adult": "adult-1", "unsupervised": "YES"}]}""".formatted(account);
    }

    public static String form(String telling) {
        return "{\"solution\": \"" + solution() + "\", \"referral\": " + telling + "}";
    }

    public static RequestSpecification somebody() {
        return given().contentType("application/json").accept("application/json");
    }

    public static JsonPath refer(String account) {
        return somebody().body(form(telling(account))).post("/v1/anonymous-referrals").then().statusCode(201).extract()
                .jsonPath();
    }

    public static Response comeBack(String reference, String code) {
        return somebody()
                .body("{\"reference\": \"" + reference + "\", \"code\": \"" + code + "\", \"solution\": \"" + solution()
                        + "\"}")
                .post("/v1/anonymous-conversations");
    }

    public static Response add(JsonPath receipt, String text, String question) {
        String answers = question == null ? "" : ", \"question\": \"" + question + "\"";
        return somebody().body("{\"reference\": \"" + receipt.getString("reference") + "\", \"code\": \""
                + receipt.getString("code") + "\", \"solution\": \"" + solution() + "\", \"text\": \"" + text + "\"" + answers
                + "}").post("/v1/anonymous-additions");
    }

    /** Somebody of the agency that received it, who has signed in himself. */
    public static RequestSpecification staff() {
        return Calls.as(Tokens.of(RECEIVER).user("ines.invented").roles("referrer"), Calls.PURPOSE, Calls.LEGAL_BASIS);
    }

    public static Response check(String referral, String text, String wording) {
        return staff().body("{\"wording\": \"" + wording + "\", \"takenOut\": [\"where the writer lives\"],"
                + " \"namesLookedAt\": true}")
                .put("/v1/tipline/referrals/" + referral + "/texts/" + text + "/check");
    }

    /** Of the referral that came last. */
    public static String newest() {
        return Owner.list("select referral from anonymous_referral order by number desc limit 1").get(0);
    }

    /** As ALTCHA's widget would find and write it. */
    public static String solution() {
        return solutionOf(somebody().get("/v1/anonymous-challenges").then().statusCode(200).extract().jsonPath());
    }

    static String solutionOf(JsonPath puzzle) {
        byte[] wanted = HexFormat.of().parseHex(puzzle.getString("challenge"));
        String salt = puzzle.getString("salt");
        long largest = puzzle.getLong("maxnumber");
        for (long number = 0; number <= largest; number++) {
            if (Arrays.equals(wanted, sha256(salt + number))) {
                return written(puzzle, number);
            }
        }
        throw new IllegalStateException("a puzzle of ours cannot be solved");
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String written(JsonPath puzzle, long number) {
        String payload = "{\"algorithm\": \"" + puzzle.getString("algorithm") + "\", \"challenge\": \""
                + puzzle.getString("challenge") + "\", \"number\": " + number + ", \"salt\": \"" + puzzle.getString("salt")
                + "\", \"signature\": \"" + puzzle.getString("signature") + "\"}";
        return Base64.getEncoder().encodeToString(payload.getBytes(StandardCharsets.UTF_8));
    }
}
