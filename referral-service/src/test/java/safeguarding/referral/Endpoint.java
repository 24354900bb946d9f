package safeguarding.referral;

import static safeguarding.referral.Invented.NOBODY;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Every address at which somebody known calls, and a role that may. */
enum Endpoint {
    RECORD_REFERRAL("POST", "/v1/referrals", "referrer"),
    READ_REFERRAL("GET", "/v1/referrals/" + NOBODY, "referrer"),
    READ_REFERRAL_VERSION("GET", "/v1/referrals/" + NOBODY + "/versions/1", "referrer"),
    AMEND_REFERRAL("PUT", "/v1/referrals/" + NOBODY, "referrer"),
    WITHDRAW_REFERRAL("PUT", "/v1/referrals/" + NOBODY + "/withdrawal", "referrer"),
    REOPEN_REFERRAL("PUT", "/v1/referrals/" + NOBODY + "/reopening", "referrer"),
    LINK_EARLIER_REFERRAL("POST", "/v1/referrals/" + NOBODY + "/earlier-referrals", "referrer"),
    READ_EARLIER_REFERRALS("GET", "/v1/referrals/" + NOBODY + "/earlier-referrals", "referrer"),
    WITHDRAW_EARLIER_REFERRAL("PUT", "/v1/referrals/" + NOBODY + "/earlier-referrals/" + NOBODY + "/withdrawal", "referrer"),
    BEGIN_DRAFT("POST", "/v1/referral-drafts", "referrer"),
    LIST_DRAFTS("GET", "/v1/referral-drafts", "referrer"),
    READ_DRAFT("GET", "/v1/referral-drafts/" + NOBODY, "referrer"),
    AMEND_DRAFT("PUT", "/v1/referral-drafts/" + NOBODY, "referrer"),
    SUBMIT_DRAFT("PUT", "/v1/referral-drafts/" + NOBODY + "/submission", "referrer"),
    WITHDRAW_DRAFT("PUT", "/v1/referral-drafts/" + NOBODY + "/withdrawal", "referrer"),
    RECORD_CONCERN("POST", "/v1/concerns", "referrer"),
    READ_CONCERN("GET", "/v1/concerns/" + NOBODY, "referrer"),
    CORRECT_CONCERN("PUT", "/v1/concerns/" + NOBODY, "referrer"),
    WITHDRAW_CONCERN("PUT", "/v1/concerns/" + NOBODY + "/withdrawal", "referrer"),
    RECORD_TELEPHONE_REFERRAL("POST", "/v1/telephone-referrals", "referrer"),
    LIST_ANONYMOUS_REFERRALS("GET", "/v1/tipline/referrals", "referrer"),
    READ_ANONYMOUS_REFERRAL("GET", "/v1/tipline/referrals/" + NOBODY, "referrer"),
    CHECK_ANONYMOUS_TEXT("PUT", "/v1/tipline/referrals/" + NOBODY + "/texts/" + NOBODY + "/check", "referrer"),
    ASK_ANONYMOUS_REFERRER("POST", "/v1/tipline/referrals/" + NOBODY + "/questions", "referrer"),
    GIVE_RETURN_CODE("PUT", "/v1/tipline/referrals/" + NOBODY + "/return-code", "referrer"),
    SEAL_IDENTITY("PUT", "/v1/sealed-identities/" + NOBODY, "referrer"),
    READ_SEALED_IDENTITY("GET", "/v1/sealed-identities/" + NOBODY, "referrer"),
    REQUEST_OPENING("POST", "/v1/sealed-identities/" + NOBODY + "/openings", "identity-custodian"),
    CONSENT_TO_OPENING("PUT", "/v1/sealed-identities/" + NOBODY + "/openings/" + NOBODY + "/consent", "identity-custodian"),
    OPEN_SEALED_IDENTITY("PUT", "/v1/sealed-identities/" + NOBODY + "/openings/" + NOBODY + "/reading",
            "identity-custodian"),
    READ_TRIAGE("GET", "/v1/referrals/" + NOBODY + "/triage", "triage-officer"),
    READ_TRIAGE_VERSION("GET", "/v1/referrals/" + NOBODY + "/triage/versions/1", "triage-officer"),
    RATE_REFERRAL("PUT", "/v1/referrals/" + NOBODY + "/triage/rating", "triage-officer"),
    DECIDE_ON_REFERRAL("PUT", "/v1/referrals/" + NOBODY + "/triage/decision", "triage-officer"),
    FEED_BACK_ON_REFERRAL("PUT", "/v1/referrals/" + NOBODY + "/triage/feedback", "triage-officer"),
    REOPEN_TRIAGE("PUT", "/v1/referrals/" + NOBODY + "/triage/reopening", "triage-officer"),
    READ_FEEDBACK("GET", "/v1/referrals/" + NOBODY + "/feedback", "referrer"),
    RECORD_STEP("POST", "/v1/referrals/" + NOBODY + "/steps", "triage-officer"),
    READ_STEPS("GET", "/v1/referrals/" + NOBODY + "/steps", "triage-officer"),
    READ_DEADLINES("GET", "/v1/referrals/" + NOBODY + "/deadlines", "triage-officer"),
    READ_WORK_LIST("GET", "/v1/work-list", "triage-officer"),
    RECORD_ENQUIRY("POST", "/v1/referrals/" + NOBODY + "/enquiries", "referrer"),
    READ_ENQUIRIES("GET", "/v1/referrals/" + NOBODY + "/enquiries", "referrer"),
    READ_CONTACTS("GET", "/v1/referrals/" + NOBODY + "/contacts", "referrer"),
    RECORD_ENTRY("POST", "/v1/chronology-entries", "referrer"),
    READ_ENTRY("GET", "/v1/chronology-entries/" + NOBODY, "referrer"),
    READ_ENTRY_VERSION("GET", "/v1/chronology-entries/" + NOBODY + "/versions/1", "referrer"),
    CORRECT_ENTRY("PUT", "/v1/chronology-entries/" + NOBODY, "referrer"),
    WITHDRAW_ENTRY("PUT", "/v1/chronology-entries/" + NOBODY + "/withdrawal", "referrer"),
    READ_CHRONOLOGY("GET", "/v1/chronologies/" + NOBODY, "referrer"),
    READ_SIGNS("GET", "/v1/chronologies/" + NOBODY + "/signs", "referrer"),
    RECORD_VOICE("POST", "/v1/voices", "referrer"),
    READ_VOICE("GET", "/v1/voices/" + NOBODY, "referrer"),
    READ_VOICE_VERSION("GET", "/v1/voices/" + NOBODY + "/versions/1", "referrer"),
    CORRECT_VOICE("PUT", "/v1/voices/" + NOBODY, "referrer"),
    WITHDRAW_VOICE("PUT", "/v1/voices/" + NOBODY + "/withdrawal", "referrer"),
    RECORD_INDICATORS("POST", "/v1/indicator-records", "referrer"),
    READ_INDICATORS("GET", "/v1/indicator-records/" + NOBODY, "referrer"),
    READ_INDICATORS_VERSION("GET", "/v1/indicator-records/" + NOBODY + "/versions/1", "referrer"),
    CORRECT_INDICATORS("PUT", "/v1/indicator-records/" + NOBODY, "referrer"),
    WITHDRAW_INDICATORS("PUT", "/v1/indicator-records/" + NOBODY + "/withdrawal", "referrer"),
    RECORD_NEGLECT("POST", "/v1/neglect-records", "referrer"),
    READ_NEGLECT("GET", "/v1/neglect-records/" + NOBODY, "referrer"),
    READ_NEGLECT_VERSION("GET", "/v1/neglect-records/" + NOBODY + "/versions/1", "referrer"),
    CORRECT_NEGLECT("PUT", "/v1/neglect-records/" + NOBODY, "referrer"),
    WITHDRAW_NEGLECT("PUT", "/v1/neglect-records/" + NOBODY + "/withdrawal", "referrer"),
    RECORD_CAPACITY("POST", "/v1/protective-capacities", "referrer"),
    READ_CAPACITY("GET", "/v1/protective-capacities/" + NOBODY, "referrer"),
    READ_CAPACITY_VERSION("GET", "/v1/protective-capacities/" + NOBODY + "/versions/1", "referrer"),
    CORRECT_CAPACITY("PUT", "/v1/protective-capacities/" + NOBODY, "referrer"),
    WITHDRAW_CAPACITY("PUT", "/v1/protective-capacities/" + NOBODY + "/withdrawal", "referrer"),
    CONVENE_DISCUSSION("POST", "/v1/referrals/" + NOBODY + "/strategy-discussions", "practitioner"),
    LIST_DISCUSSIONS("GET", "/v1/strategy-discussions", "practitioner"),
    READ_DISCUSSION("GET", "/v1/strategy-discussions/" + NOBODY, "practitioner"),
    READ_DISCUSSION_VERSION("GET", "/v1/strategy-discussions/" + NOBODY + "/versions/1", "practitioner"),
    INVITE_TO_DISCUSSION("PUT", "/v1/strategy-discussions/" + NOBODY + "/guests", "practitioner"),
    CONTRIBUTE_TO_DISCUSSION("POST", "/v1/strategy-discussions/" + NOBODY + "/contributions", "practitioner"),
    DISSENT_FROM_DISCUSSION("POST", "/v1/strategy-discussions/" + NOBODY + "/dissents", "practitioner"),
    HOLD_DISCUSSION("PUT", "/v1/strategy-discussions/" + NOBODY + "/attendance", "practitioner"),
    CONCLUDE_DISCUSSION("PUT", "/v1/strategy-discussions/" + NOBODY + "/conclusion", "practitioner"),
    CANCEL_DISCUSSION("PUT", "/v1/strategy-discussions/" + NOBODY + "/cancellation", "practitioner"),
    RECEIVE_NOTE("PUT", "/v1/strategy-discussions/" + NOBODY + "/receipt", "practitioner"),
    RECORD_EXAMINATION("POST", "/v1/strategy-discussions/" + NOBODY + "/examinations", "practitioner"),
    READ_EXAMINATIONS("GET", "/v1/strategy-discussions/" + NOBODY + "/examinations", "practitioner"),
    READ_EXAMINATION("GET", "/v1/examinations/" + NOBODY, "practitioner"),
    READ_EXAMINATION_VERSION("GET", "/v1/examinations/" + NOBODY + "/versions/1", "practitioner"),
    READ_DIFFERENCES("GET", "/v1/examinations/" + NOBODY + "/differences", "practitioner"),
    WRITE_OPINION("PUT", "/v1/examinations/" + NOBODY + "/preliminary-opinion", "practitioner"),
    WRITE_REPORT("PUT", "/v1/examinations/" + NOBODY + "/full-report", "practitioner"),
    RECEIVE_EXAMINATION("PUT", "/v1/examinations/" + NOBODY + "/receipt", "practitioner"),
    RECORD_REVIEW("POST", "/v1/reviews", "learning-lead"),
    LIST_REVIEWS("GET", "/v1/reviews", "learning-lead"),
    READ_REVIEW("GET", "/v1/reviews/" + NOBODY, "learning-lead"),
    RECORD_REVIEW_STAGE("PUT", "/v1/reviews/" + NOBODY + "/stage", "learning-lead"),
    RECORD_RECOMMENDATION("POST", "/v1/reviews/" + NOBODY + "/recommendations", "learning-lead"),
    LIST_RECOMMENDATIONS_OF_REVIEW("GET", "/v1/reviews/" + NOBODY + "/recommendations", "learning-lead"),
    LIST_RECOMMENDATIONS("GET", "/v1/recommendations", "learning-lead"),
    READ_RECOMMENDATION("GET", "/v1/recommendations/" + NOBODY, "learning-lead"),
    READ_RECOMMENDATION_VERSION("GET", "/v1/recommendations/" + NOBODY + "/versions/1", "learning-lead"),
    CORRECT_RECOMMENDATION("PUT", "/v1/recommendations/" + NOBODY + "/wording", "learning-lead"),
    WRITE_ANSWER("PUT", "/v1/recommendations/" + NOBODY + "/answer", "learning-lead"),
    WRITE_ASSURANCE("PUT", "/v1/recommendations/" + NOBODY + "/assurance", "learning-lead"),
    RAISE_DISAGREEMENT("POST", "/v1/referrals/" + NOBODY + "/disagreements", "practitioner"),
    RAISE_DISAGREEMENT_AT_DISCUSSION("POST", "/v1/strategy-discussions/" + NOBODY + "/disagreements", "practitioner"),
    LIST_DISAGREEMENTS("GET", "/v1/disagreements", "partnership-officer"),
    READ_DISAGREEMENT("GET", "/v1/disagreements/" + NOBODY, "practitioner"),
    READ_DISAGREEMENT_VERSION("GET", "/v1/disagreements/" + NOBODY + "/versions/1", "practitioner"),
    ANSWER_DISAGREEMENT("PUT", "/v1/disagreements/" + NOBODY + "/answer", "practitioner"),
    MOVE_DISAGREEMENT_UP("PUT", "/v1/disagreements/" + NOBODY + "/stage", "practitioner"),
    SETTLE_DISAGREEMENT("PUT", "/v1/disagreements/" + NOBODY + "/settlement", "practitioner"),
    CONVENE_PANEL("POST", "/v1/review-panels", "chronology-chair"),
    LIST_PANELS("GET", "/v1/review-panels", "chronology-chair"),
    READ_PANEL("GET", "/v1/review-panels/" + NOBODY, "practitioner"),
    READ_PANEL_VERSION("GET", "/v1/review-panels/" + NOBODY + "/versions/1", "practitioner"),
    RECORD_FINDING("POST", "/v1/review-panels/" + NOBODY + "/findings", "practitioner"),
    CONCLUDE_PANEL("PUT", "/v1/review-panels/" + NOBODY + "/conclusion", "chronology-chair"),
    CALL_OFF_PANEL("PUT", "/v1/review-panels/" + NOBODY + "/calling-off", "chronology-chair"),
    WITHDRAW_EXAMINATION("PUT", "/v1/examinations/" + NOBODY + "/withdrawal", "practitioner"),
    READ_LINKAGE_RECORDS("POST", "/v1/linkage-records", "linkage-reader");

    final String method;
    final String path;
    final String role;

    Endpoint(String method, String path, String role) {
        this.method = method;
        this.path = path;
        this.role = role;
    }

    boolean takesABody() {
        return !method.equals("GET");
    }

    ValidatableResponse call(RequestSpecification request) {
        return (takesABody() ? request.body("{}") : request).request(method, path).then();
    }
}
