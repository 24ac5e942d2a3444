package vn.hocso.learning.home;

import java.util.List;
import java.util.Locale;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.content.CourseId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.enrolment.EnrolmentService;
import vn.hocso.learning.enrolment.EnrolmentService.OwnPlace;
import vn.hocso.shared.Actor;
import vn.hocso.shared.BorrowedPaths;

@RestController
class HomeController {

    private final LearnersDesk desk;
    private final EnrolmentService enrolments;

    HomeController(LearnersDesk desk, EnrolmentService enrolments) {
        this.desk = desk;
        this.enrolments = enrolments;
    }

    @GetMapping("/api/learning/home")
    HomeView home(Actor actor) {
        return desk.home(actor);
    }

    @GetMapping("/api/enrolments/{id}")
    EnrolmentView enrolment(Actor actor, @PathVariable EnrolmentId id, Locale locale) {
        return desk.enrolment(actor, id, locale);
    }

    /** Takes a place for oneself; whoever has one already gets the same again. */
    @PostMapping("/api/courses/{courseId}/enrolments")
    ResponseEntity<EnrolmentView> enrol(Actor actor, @PathVariable CourseId courseId, Locale locale) {
        OwnPlace place = enrolments.enrolSelf(actor, courseId);
        return ResponseEntity.status(place.taken() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(desk.enrolment(actor, place.enrolmentId(), locale));
    }

    /** The usual help over the telephone. Progress is not open: it leads to certificates. */
    @Bean
    static BorrowedPaths enrollingIsOpenToThoseWhoHelp() {
        return () -> List.of("POST /api/courses/{courseId}/enrolments");
    }
}
