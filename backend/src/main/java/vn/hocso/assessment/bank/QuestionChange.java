package vn.hocso.assessment.bank;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.QuestionBank.Difficulty;
import vn.hocso.assessment.bank.QuestionEditRows.Standing;
import vn.hocso.assessment.bank.QuestionView.Ability;
import vn.hocso.competency.CompetencyId;

/** What is set of many questions at once; what is null stays as it is. */
record QuestionChange(
        @Nullable String topic,
        @Nullable Difficulty difficulty,
        @Nullable QuestionStatus status,
        @Nullable Sharing sharing,
        @Nullable CompetencyId addCompetency,
        @Nullable CompetencyId removeCompetency) {

    QuestionChange {
        topic = topic == null || topic.isBlank() ? null : TopicService.cleaned(topic);
    }

    static QuestionChange shared(Sharing sharing) {
        return new QuestionChange(null, null, null, sharing, null, null);
    }

    boolean isNothing() {
        return onlyShares() && sharing == null;
    }

    boolean onlyShares() {
        return topic == null && difficulty == null && status == null && !tags();
    }

    boolean tags() {
        return addCompetency != null || removeCompetency != null;
    }

    Set<Ability> needed() {
        Set<Ability> needed = EnumSet.noneOf(Ability.class);
        if (topic != null || difficulty != null || tags()) {
            needed.add(Ability.EDIT);
        }
        if (status != null) {
            needed.add(status == QuestionStatus.APPROVED ? Ability.APPROVE : Ability.RETIRE);
        }
        if (sharing != null) {
            needed.add(Ability.SHARE);
        }
        return needed;
    }

    /** Whether the question would be approved with a picture that nobody has described. */
    boolean wantsDescription(Standing one) {
        return status == QuestionStatus.APPROVED && !one.described();
    }

    /** Whether a question would be otherwise afterwards. */
    boolean changes(Standing one, @Nullable TopicTree tree) {
        return tree != null && topic != null && !Topics.key(tree.present(topic)).equals(Topics.key(one.topic()))
                || difficulty != null && difficulty != one.difficulty()
                || status != null && status != one.status()
                || sharing != null && !sharing.id().equals(one.shelf().sharing())
                || addCompetency != null && !one.competencies().contains(addCompetency)
                || removeCompetency != null
                        && !removeCompetency.equals(addCompetency)
                        && one.competencies().contains(removeCompetency);
    }
}
