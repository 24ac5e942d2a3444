package vn.hocso.content.publication;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.content.CourseId;
import vn.hocso.content.LessonId;
import vn.hocso.content.PublishedLesson;
import vn.hocso.content.VersionId;
import vn.hocso.content.draft.DraftSnapshot;
import vn.hocso.content.draft.DraftSnapshot.SnapshotLesson;
import vn.hocso.content.draft.DraftSnapshots;
import vn.hocso.content.publication.EditionPress.Imprint;
import vn.hocso.shared.Actor;

/** Shows a draft as learners would see it, made by the same press and kept nowhere. */
@Service
class PreviewService {

    private final DraftSnapshots drafts;
    private final EditionPress press;
    private final Clock clock;

    PreviewService(DraftSnapshots drafts, EditionPress press, Clock clock) {
        this.drafts = drafts;
        this.press = press;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    OutlineView outline(Actor actor, CourseId courseId) {
        DraftSnapshot draft = drafts.toRead(actor, courseId);
        return OutlineView.of(press.course(draft, imprint(actor, draft)));
    }

    @Transactional(readOnly = true)
    PublishedLesson lesson(Actor actor, CourseId courseId, LessonId lessonId) {
        DraftSnapshot draft = drafts.toRead(actor, courseId);
        List<SnapshotLesson> lessons = draft.lessons();
        for (int i = 0; i < lessons.size(); i++) {
            if (lessons.get(i).lessonId().equals(lessonId)) {
                SnapshotLesson previous = i == 0 ? null : lessons.get(i - 1);
                SnapshotLesson next = i == lessons.size() - 1 ? null : lessons.get(i + 1);
                return press.page(draft, imprint(actor, draft), lessons.get(i), previous, next)
                        .lesson();
            }
        }
        throw PublicationRefused.unknownLesson();
    }

    /** A preview has no version; the course lends it its identifier. */
    private Imprint imprint(Actor actor, DraftSnapshot draft) {
        VersionId none = new VersionId(draft.courseId().value());
        return new Imprint(none, 0, actor, clock.instant(), true);
    }
}
