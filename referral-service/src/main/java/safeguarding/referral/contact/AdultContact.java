package safeguarding.referral.contact;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import safeguarding.referral.form.Answer;

/**
 * One adult around a child, by all sources.
 *
 * @param disagreeing the questions to which one source says yes and another no
 */
record AdultContact(UUID adult, @Schema(maxItems = 10) List<SourceAnswer> answers,
        @Schema(maxItems = 3) List<Question> disagreeing) {

    static AdultContact of(UUID adult, List<SourceAnswer> answers) {
        return new AdultContact(adult, answers,
                Arrays.stream(Question.values()).filter(question -> disagree(answers, question)).toList());
    }

    private static boolean disagree(List<SourceAnswer> answers, Question question) {
        Set<Answer> given = answers.stream().map(answer -> answer.to(question)).collect(Collectors.toSet());
        return given.contains(Answer.YES) && given.contains(Answer.NO);
    }
}
