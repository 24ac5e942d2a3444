package vn.hocso.survey.result;

import java.io.IOException;
import java.time.YearMonth;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.media.Schema;

import vn.hocso.content.CourseId;
import vn.hocso.learning.ClassId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.survey.OpenQuestion;

import static org.springframework.http.HttpStatus.NO_CONTENT;

/** What the survey came to, for a course and for a class. */
@RestController
class SurveyController {

    private final SurveyDesk desk;
    private final SurveyExport export;
    private final CommentRemoval removal;

    SurveyController(SurveyDesk desk, SurveyExport export, CommentRemoval removal) {
        this.desk = desk;
        this.export = export;
        this.removal = removal;
    }

    @Schema(name = "RemoveSurveyComment")
    record RemoveComment(@NotBlank @Size(max = 500) String reason) {}

    @GetMapping("/api/courses/{courseId}/survey")
    SurveyResults ofCourse(
            Actor actor,
            @PathVariable CourseId courseId,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @RequestParam(required = false) @Nullable ClassId classId) {
        return desk.results(actor, new About.OfCourse(courseId, classId, from, to));
    }

    @GetMapping("/api/courses/{courseId}/survey/comments")
    Page<SurveyComment> commentsOfCourse(
            Actor actor,
            @PathVariable CourseId courseId,
            @RequestParam(required = false) @Nullable OpenQuestion question,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable ClassId classId,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @Valid @ParameterObject Paging paging) {
        return desk.comments(actor, new About.OfCourse(courseId, classId, from, to), question, q, paging);
    }

    @GetMapping("/api/courses/{courseId}/survey/export.xlsx")
    void exportCourse(
            Actor actor,
            @PathVariable CourseId courseId,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @RequestParam(required = false) @Nullable ClassId classId,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        export.write(actor, new About.OfCourse(courseId, classId, from, to), locale, response);
    }

    @GetMapping("/api/classes/{classId}/survey")
    SurveyResults ofClass(
            Actor actor,
            @PathVariable ClassId classId,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to) {
        return desk.results(actor, new About.OfClass(classId, from, to));
    }

    @GetMapping("/api/classes/{classId}/survey/comments")
    Page<SurveyComment> commentsOfClass(
            Actor actor,
            @PathVariable ClassId classId,
            @RequestParam(required = false) @Nullable OpenQuestion question,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @Valid @ParameterObject Paging paging) {
        return desk.comments(actor, new About.OfClass(classId, from, to), question, q, paging);
    }

    @GetMapping("/api/classes/{classId}/survey/export.xlsx")
    void exportClass(
            Actor actor,
            @PathVariable ClassId classId,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        export.write(actor, new About.OfClass(classId, from, to), locale, response);
    }

    @PostMapping("/api/survey-comments/{commentId}/removal")
    @ResponseStatus(NO_CONTENT)
    void removeComment(Actor actor, @PathVariable UUID commentId, @Valid @RequestBody RemoveComment request) {
        removal.remove(actor, commentId, request.reason());
    }
}
