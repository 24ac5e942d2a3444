package vn.hocso.learning.material;

import org.springframework.stereotype.Service;

import vn.hocso.content.LessonId;
import vn.hocso.content.PublishedContent;
import vn.hocso.content.VersionId;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.enrolment.Participants;
import vn.hocso.shared.Actor;
import vn.hocso.shared.PreparedJson;
import vn.hocso.shared.Refusal;

/** Published material for those who take part in the course, in any of its versions. */
@Service
class Material {

    private final PublishedContent content;
    private final Participants participants;

    Material(PublishedContent content, Participants participants) {
        this.content = content;
        this.participants = participants;
    }

    PreparedJson outline(Actor actor, VersionId versionId) {
        requireTakingPart(actor, versionId);
        return content.outlineJson(versionId);
    }

    PreparedJson lesson(Actor actor, VersionId versionId, LessonId lessonId) {
        requireTakingPart(actor, versionId);
        return content.lessonJson(versionId, lessonId);
    }

    private void requireTakingPart(Actor actor, VersionId versionId) {
        if (!participants.include(AccountId.of(actor), content.course(versionId).courseId())) {
            throw new NotEnrolled();
        }
    }

    /** The actor does not take part in the course. */
    static class NotEnrolled extends Refusal {
        NotEnrolled() {
            super(Kind.NOT_ALLOWED, "learning.not-enrolled");
        }
    }
}
