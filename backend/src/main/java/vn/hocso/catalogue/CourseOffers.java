package vn.hocso.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.CourseId;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

/** Courses on offer, for modules that enrol people in them or show them. */
public interface CourseOffers {

    /** The offer, or a refusal of kind not found while the course is not on offer. */
    OfferView require(CourseId courseId);

    Optional<OfferView> find(CourseId courseId);

    /** The offers among the given courses, in one statement. */
    Map<CourseId, OfferView> byIds(Collection<CourseId> courseIds);

    /** The offers of units below one of the paths whose title or code holds the words, by title. */
    Page<OfferView> within(List<String> paths, @Nullable String words, Paging paging);
}
