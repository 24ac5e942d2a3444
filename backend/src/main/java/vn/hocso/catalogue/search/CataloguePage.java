package vn.hocso.catalogue.search;

import java.util.List;
import java.util.Map;

import vn.hocso.catalogue.spi.Participation.OwnEnrolment;
import vn.hocso.content.CourseId;

/** A page of the catalogue, with how many courses each choice would leave. */
record CataloguePage(List<CourseCard> items, int page, int size, long total, Facets facets) {

    /** The same page with the places that a reader has in some of its courses. */
    CataloguePage withPlacesOf(Map<CourseId, OwnEnrolment> reader) {
        return reader.isEmpty()
                ? this
                : new CataloguePage(
                        items.stream()
                                .map(card -> card.withPlace(reader.get(card.courseId())))
                                .toList(),
                        page,
                        size,
                        total,
                        facets);
    }

    record Facets(List<FacetCount> topics, List<FacetCount> levels) {}

    record FacetCount(String value, long count) {}
}
