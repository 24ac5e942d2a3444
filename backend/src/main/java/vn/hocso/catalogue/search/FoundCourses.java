package vn.hocso.catalogue.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.hocso.content.CourseLevel;

/** What the index answers: courses in order, how many there are, and counts for each facet. */
record FoundCourses(List<UUID> courses, long total, Map<String, Long> topics, Map<CourseLevel, Long> levels) {}
