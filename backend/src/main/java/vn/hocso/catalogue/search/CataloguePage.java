package vn.hocso.catalogue.search;

import java.util.List;

/** A page of the catalogue, with how many courses each choice would leave. */
record CataloguePage(List<CourseCard> items, int page, int size, long total, Facets facets) {

    record Facets(List<FacetCount> topics, List<FacetCount> levels) {}

    record FacetCount(String value, long count) {}
}
