package vn.hocso.learning.classes;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.hocso.catalogue.CourseOffers;
import vn.hocso.content.CourseId;
import vn.hocso.content.PublishedContent;

/** What courses are called now, on offer or not. */
@Component
public class CourseTitles {

    private final CourseOffers offers;
    private final PublishedContent content;

    CourseTitles(CourseOffers offers, PublishedContent content) {
        this.offers = offers;
        this.content = content;
    }

    public Map<CourseId, String> of(Collection<CourseId> courses) {
        Map<CourseId, String> titles = new HashMap<>();
        offers.byIds(new LinkedHashSet<>(courses)).forEach((id, offer) -> titles.put(id, offer.title()));
        for (CourseId course : courses) {
            titles.computeIfAbsent(course, this::published);
        }
        return titles;
    }

    public String of(CourseId course) {
        return Objects.requireNonNull(of(List.of(course)).get(course));
    }

    private String published(CourseId course) {
        return content.currentVersion(course)
                .map(version -> content.course(version).title())
                .orElse("");
    }
}
