package vn.hocso.certification.register;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.certification.condition.Eligibility.Told;
import vn.hocso.certification.condition.Finding;
import vn.hocso.certification.condition.Remedy;
import vn.hocso.certification.register.CertificateStatus.ConditionTold;
import vn.hocso.certification.register.CertificateStatus.NextStep;
import vn.hocso.content.LessonId;
import vn.hocso.content.PublishedContent;
import vn.hocso.content.PublishedCourse.Lesson;
import vn.hocso.content.VersionId;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.Enrolments.OwnCourse;
import vn.hocso.learning.Gradebooks;
import vn.hocso.shared.Words;

/** Conditions as their learner reads them, each that is missing with the way to fulfil it. */
@Component
class ToldConditions {

    private final Gradebooks gradebooks;
    private final PublishedContent content;
    private final Words words;

    ToldConditions(Gradebooks gradebooks, PublishedContent content, Words words) {
        this.gradebooks = gradebooks;
        this.content = content;
        this.words = words;
    }

    List<ConditionTold> of(OwnCourse course, List<Told> told, Locale locale) {
        return told.stream().map(one -> of(course, one, locale)).toList();
    }

    private ConditionTold of(OwnCourse course, Told one, Locale locale) {
        Finding missing = one.missing();
        return new ConditionTold(
                one.condition().in(words, locale),
                missing == null ? null : missing.in(words, locale),
                missing == null ? null : next(course, one.remedy()));
    }

    private @Nullable NextStep next(OwnCourse course, Remedy remedy) {
        return switch (remedy) {
            case Remedy.Lessons() ->
                course.missing().stream()
                        .findFirst()
                        .map(lesson -> NextStep.to(lesson.lessonId(), lesson.title()))
                        .orElse(null);
            case Remedy.Item(UUID item, @Nullable ClassId in) ->
                lesson(course.enrolment().versionId(), item).orElse(in == null ? null : NextStep.to(in));
            case Remedy.Marks(ClassId in) -> NextStep.to(in);
            case Remedy.Survey(EnrolmentId id) -> NextStep.to(id);
            case Remedy.OfOthers() -> null;
        };
    }

    private Optional<NextStep> lesson(VersionId version, UUID item) {
        Map<UUID, LessonId> lessons = gradebooks.lessons(version);
        return content.course(version).lessons().stream()
                .filter(lesson -> lesson.lessonId().equals(lessons.get(item)))
                .findFirst()
                .map(ToldConditions::step);
    }

    private static NextStep step(Lesson lesson) {
        return NextStep.to(lesson.lessonId(), lesson.title());
    }
}
