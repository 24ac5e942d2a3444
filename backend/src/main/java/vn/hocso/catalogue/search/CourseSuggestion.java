package vn.hocso.catalogue.search;

import java.util.List;

import vn.hocso.catalogue.OfferView;
import vn.hocso.content.CourseId;
import vn.hocso.shared.VietnameseText;
import vn.hocso.shared.VietnameseText.Range;

/** A course proposed while somebody is still typing. */
record CourseSuggestion(CourseId courseId, String slug, String title, List<Range> ranges) {

    static CourseSuggestion of(OfferView offer, String query) {
        return new CourseSuggestion(
                offer.courseId(), offer.slug(), offer.title(), VietnameseText.highlight(offer.title(), query));
    }
}
