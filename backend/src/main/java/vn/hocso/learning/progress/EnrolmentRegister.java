package vn.hocso.learning.progress;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.hocso.content.CourseId;
import vn.hocso.content.PublishedContent;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.Enrolments;
import vn.hocso.learning.MissingLesson;
import vn.hocso.learning.enrolment.EnrolmentStore;
import vn.hocso.learning.enrolment.EnrolmentUnknown;
import vn.hocso.shared.Actor;

/** Enrolments as other modules ask for them. */
@Service
class EnrolmentRegister implements Enrolments {

    private final EnrolmentStore enrolments;
    private final ProgressStore progress;
    private final CourseRecords records;
    private final PublishedContent content;

    EnrolmentRegister(
            EnrolmentStore enrolments, ProgressStore progress, CourseRecords records, PublishedContent content) {
        this.enrolments = enrolments;
        this.progress = progress;
        this.records = records;
        this.content = content;
    }

    @Override
    public EnrolmentSummary require(EnrolmentId enrolmentId) {
        return enrolments.find(enrolmentId).orElseThrow(EnrolmentUnknown::new);
    }

    @Override
    public List<EnrolmentSummary> byIds(Collection<EnrolmentId> enrolmentIds) {
        return enrolments.byIds(enrolmentIds);
    }

    @Override
    public EnrolmentSummary requireOwn(Actor actor, EnrolmentId enrolmentId) {
        return enrolments
                .find(enrolmentId)
                .filter(one -> one.accountId().equals(AccountId.of(actor)))
                .orElseThrow(EnrolmentUnknown::new);
    }

    @Override
    public Optional<EnrolmentSummary> of(AccountId accountId, CourseId courseId) {
        return enrolments.of(accountId, courseId);
    }

    @Override
    public List<MissingLesson> missing(EnrolmentId enrolmentId) {
        CourseProgress done = progress.find(enrolmentId).orElseThrow(EnrolmentUnknown::new);
        return CourseRecord.of(done, null)
                .missing(content.course(done.enrolment().versionId()));
    }

    @Override
    public List<OwnCourse> own(Actor actor) {
        return records.of(actor).stream()
                .map(one -> new OwnCourse(
                        one.enrolment(),
                        one.missing(content.course(one.enrolment().versionId()))))
                .toList();
    }

    @Override
    public int completed(CourseId courseId) {
        return enrolments.completed(courseId);
    }

    @Override
    public List<EnrolmentSummary> after(@Nullable EnrolmentId last, int limit) {
        return enrolments.after(last, limit);
    }
}
