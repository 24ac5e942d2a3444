package vn.hocso.content.draft;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.content.Courses.CourseSettings;
import vn.hocso.content.draft.DraftCourse.DraftSection;
import vn.hocso.content.draft.DraftCourse.LastRemoval;
import vn.hocso.content.draft.DraftCourse.PublishedVersion;
import vn.hocso.content.spi.CourseCovers;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.AccountView;
import vn.hocso.identity.Accounts;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;

/** Puts together what an author sees of a course, with names from other modules. */
@Component
class DraftCourseViews {

    private final Units units;
    private final Accounts accounts;
    private final CourseCovers covers;
    private final CoursePolicy policy;
    private final RemovalRepository removals;

    DraftCourseViews(
            Units units, Accounts accounts, CourseCovers covers, CoursePolicy policy, RemovalRepository removals) {
        this.units = units;
        this.accounts = accounts;
        this.covers = covers;
        this.policy = policy;
        this.removals = removals;
    }

    DraftCourse of(Actor actor, Course course, Outline outline) {
        CourseSettings settings = course.settings();
        return new DraftCourse(
                course.courseId(),
                course.code(),
                settings.title(),
                settings.summary(),
                settings.outcomes(),
                settings.audience(),
                settings.level(),
                settings.topics(),
                settings.language(),
                outline.lessons().stream().mapToInt(Lesson::estimatedMinutes).sum(),
                settings.coverMediaId(),
                coverUrl(settings.coverMediaId()),
                units.require(course.unitId()).ref(),
                course.revision(),
                course.state(),
                published(course.publishedMark()),
                outline.parts().stream().map(DraftSection::of).toList(),
                removals.findFirstByCourseIdOrderByIdDesc(course.getId())
                        .map(LastRemoval::of)
                        .orElse(null),
                policy.abilities(actor, course));
    }

    private @Nullable String coverUrl(@Nullable UUID cover) {
        return cover == null ? null : covers.addresses(List.of(cover)).get(cover);
    }

    private @Nullable PublishedVersion published(@Nullable PublishedMark mark) {
        return mark == null
                ? null
                : new PublishedVersion(mark.versionId(), mark.number(), mark.at(), nameOf(mark.by()));
    }

    private String nameOf(AccountId account) {
        Map<AccountId, AccountView> found = accounts.byIds(List.of(account));
        return found.containsKey(account) ? found.get(account).fullName() : "";
    }
}
