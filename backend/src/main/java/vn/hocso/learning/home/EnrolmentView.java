package vn.hocso.learning.home;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import vn.hocso.content.CompletionRule;
import vn.hocso.content.LessonId;
import vn.hocso.content.VersionId;
import vn.hocso.learning.EnrolmentState;
import vn.hocso.learning.MissingLesson;
import vn.hocso.learning.progress.CourseRecord;
import vn.hocso.learning.progress.ProgressView;
import vn.hocso.shared.Words;

/** One of a learner's courses in full: its card, the version to study, progress by lesson, and what is still missing and why. */
record EnrolmentView(
        @JsonUnwrapped EnrolmentCard card,
        VersionId versionId,
        ProgressView progress,
        List<MissingLessonView> missing,
        List<Ability> abilities) {

    enum Ability {
        STUDY,
        WITHDRAW,
        ENROL_AGAIN
    }

    record MissingLessonView(LessonId lessonId, String title, CompletionRule rule, String why) {

        static MissingLessonView of(MissingLesson lesson, Words words, Locale locale) {
            return new MissingLessonView(
                    lesson.lessonId(), lesson.title(), lesson.rule(), words.in(locale, lesson.code()));
        }
    }

    static EnrolmentView of(CourseRecord record, EnrolmentCard card, List<MissingLessonView> missing) {
        return new EnrolmentView(
                card,
                record.enrolment().versionId(),
                record.progress(),
                missing,
                abilities(record.enrolment().state()));
    }

    private static List<Ability> abilities(EnrolmentState state) {
        return switch (state) {
            case NOT_STARTED, IN_PROGRESS -> List.of(Ability.STUDY, Ability.WITHDRAW);
            case COMPLETED -> List.of(Ability.STUDY);
            case WITHDRAWN -> List.of(Ability.ENROL_AGAIN);
        };
    }
}
