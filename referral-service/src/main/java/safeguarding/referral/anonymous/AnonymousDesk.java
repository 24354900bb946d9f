package safeguarding.referral.anonymous;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import safeguarding.kit.problem.Fault;
import safeguarding.kit.problem.Invalid;
import safeguarding.kit.trail.Trail;
import safeguarding.referral.account.AccountTexts;
import safeguarding.referral.account.Question;
import safeguarding.referral.account.Questions;
import safeguarding.referral.account.TextKind;
import safeguarding.referral.intake.Referrals;
import safeguarding.referral.puzzle.Puzzle;
import safeguarding.referral.puzzle.Puzzles;
import safeguarding.referral.returncode.ReturnCode;
import safeguarding.referral.returncode.ReturnCodes;
import safeguarding.referral.wording.Wording;
import safeguarding.referral.wording.Wordings;

/** Where somebody of whom nothing is known is listened to. Puzzles, slow hashes and long texts come before any transaction. */
@ApplicationScoped
class AnonymousDesk {

    private final Puzzles puzzles;
    private final ReturnCodes codes;
    private final AnonymousRecords records;
    private final Wordings wordings;
    private final AccountTexts texts;
    private final Questions questions;
    private final Referrals referrals;
    private final Trail trail;

    AnonymousDesk(Puzzles puzzles, ReturnCodes codes, AnonymousRecords records, Wordings wordings, AccountTexts texts,
            Questions questions, Referrals referrals, Trail trail) {
        this.puzzles = puzzles;
        this.codes = codes;
        this.records = records;
        this.wordings = wordings;
        this.texts = texts;
        this.questions = questions;
        this.referrals = referrals;
        this.trail = trail;
    }

    Puzzle challenge() {
        QuarkusTransaction.requiringNew().run(() -> trail.noted("anonymous-challenge.given", null));
        return puzzles.make();
    }

    AnonymousReceipt take(NewAnonymousReferral form) {
        // Where there is no place for a code the puzzle is not spent: the same form can be sent again.
        ReturnCodes.Prepared prepared = codes.prepare(() -> puzzles.spend(form.solution()));
        Wordings.Cleaned<Telling> told = wordings.clean(form.referral(), Telling.class);
        return QuarkusTransaction.requiringNew().call(() -> {
            AnonymousRecords.Recorded recorded = records.fromTheWeb(told);
            ReturnCode code = codes.issue(recorded.referral(), prepared);
            return new AnonymousReceipt(code.reference(), code.code(), recorded.warnings());
        });
    }

    Conversation open(NewReturn back) {
        puzzles.spend(back.solution());
        UUID referral = codes.open(back.reference(), back.code());
        return QuarkusTransaction.requiringNew().call(() -> {
            trail.noted("anonymous-conversation.opened", referral);
            return new Conversation(questions.of(referral), additionsLeft(referral));
        });
    }

    AdditionReceipt add(NewAddition addition) {
        puzzles.spend(addition.solution());
        UUID referral = codes.open(addition.reference(), addition.code());
        Wording wording = Wording.of(addition.text());
        return QuarkusTransaction.requiringNew().call(() -> {
            referrals.lock(referral);
            if (additionsLeft(referral) == 0) {
                throw new NoMoreAdditions();
            }
            UUID question = addition.question();
            if (question != null && !isOpen(referral, question)) {
                throw new Invalid(List.of(new Fault("/question", "There is no such question here that waits for an answer.")));
            }
            texts.add(referral, question == null ? TextKind.ADDITION : TextKind.ANSWER, question, wording.text());
            referrals.holdBack(referral, true);
            return new AdditionReceipt(TakenOut.warnings(wording.removed()));
        });
    }

    private boolean isOpen(UUID referral, UUID question) {
        return questions.of(referral).stream().filter(asked -> !asked.answered()).map(Question::id).anyMatch(question::equals);
    }

    /** None to one that was withdrawn: nobody would read it. */
    private int additionsLeft(UUID referral) {
        return referrals.isWithdrawn(referral) ? 0 : 1 + AccountTexts.MOST_ADDITIONS - texts.of(referral).size();
    }
}
