package vn.hocso.learning.enrolment;

import java.time.Clock;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import vn.hocso.content.CoursePublished;
import vn.hocso.content.PublishedContent;

/** Takes learners along when their course is published anew. Older news than they have seen already changes nothing. */
@Component
class NewVersionForLearners {

    private final VersionMoves moves;
    private final PublishedContent content;
    private final Clock clock;

    NewVersionForLearners(VersionMoves moves, PublishedContent content, Clock clock) {
        this.moves = moves;
        this.content = content;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(CoursePublished published) {
        moves.moveAll(Target.of(content.course(published.versionId())), clock.instant());
    }
}
