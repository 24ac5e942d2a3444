package vn.hocso.learning.enrolment;

import java.util.List;

import jakarta.validation.constraints.Size;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.content.CourseId;
import vn.hocso.shared.Actor;

/** A list of courses is the same for everybody; which of them one takes part in is asked for beside it. */
@RestController
class CoursePlacesController {

    private static final int MOST_COURSES = 100;

    private final OwnPlaces places;

    CoursePlacesController(OwnPlaces places) {
        this.places = places;
    }

    @GetMapping("/api/learning/places")
    List<CoursePlace> places(Actor actor, @RequestParam @Size(min = 1, max = MOST_COURSES) List<CourseId> course) {
        return places.among(actor, course).stream().map(CoursePlace::of).toList();
    }
}
