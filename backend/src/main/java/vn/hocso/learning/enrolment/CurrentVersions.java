package vn.hocso.learning.enrolment;

import org.springframework.stereotype.Component;

import vn.hocso.content.CourseId;
import vn.hocso.content.PublishedContent;
import vn.hocso.shared.Refusal;

/** The version a course is taken in now. */
@Component
class CurrentVersions {

    private final PublishedContent content;

    CurrentVersions(PublishedContent content) {
        this.content = content;
    }

    Target of(CourseId courseId) {
        return content.currentVersion(courseId)
                .map(content::course)
                .map(Target::of)
                .orElseThrow(CourseNotOffered::new);
    }

    /** There is no such course, or it has not been published yet. */
    static class CourseNotOffered extends Refusal {
        CourseNotOffered() {
            super(Kind.NOT_FOUND, "learning.course-not-offered");
        }
    }
}
