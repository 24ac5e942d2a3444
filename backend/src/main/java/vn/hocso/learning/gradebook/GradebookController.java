package vn.hocso.learning.gradebook;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.learning.ClassId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.gradebook.GradebookViews.GradeDetail;
import vn.hocso.learning.gradebook.GradebookViews.GradeRow;
import vn.hocso.learning.gradebook.GradebookViews.GradebookSummary;
import vn.hocso.learning.gradebook.GradebookViews.GradebookView;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Paging;
import vn.hocso.tabular.TableFormat;

import static org.springframework.http.HttpStatus.NO_CONTENT;

@RestController
class GradebookController {

    private final GradebookReads reads;
    private final MarkGiving marking;
    private final Ruling ruling;
    private final ClassClosing closing;
    private final GradebookExport export;
    private final OwnGrades own;

    GradebookController(
            GradebookReads reads,
            MarkGiving marking,
            Ruling ruling,
            ClassClosing closing,
            GradebookExport export,
            OwnGrades own) {
        this.reads = reads;
        this.marking = marking;
        this.ruling = ruling;
        this.closing = closing;
        this.export = export;
        this.own = own;
    }

    /** Why a closed class is opened again. */
    record ReopenClass(@NotBlank @Size(max = 500) String reason) {}

    @GetMapping("/api/classes/{classId}/gradebook")
    GradebookView gradebook(
            Actor actor,
            @PathVariable ClassId classId,
            @RequestParam(required = false) @Nullable String q,
            @Valid @ParameterObject Paging paging) {
        return reads.gradebook(actor, classId, q, paging);
    }

    @GetMapping("/api/classes/{classId}/gradebook/summary")
    GradebookSummary summary(Actor actor, @PathVariable ClassId classId) {
        return reads.summary(actor, classId);
    }

    @GetMapping("/api/classes/{classId}/gradebook/export.xlsx")
    void export(
            Actor actor,
            @PathVariable ClassId classId,
            @RequestParam(required = false) @Nullable String q,
            HttpServletResponse response)
            throws IOException {
        export.write(actor, classId, q, TableFormat.XLSX, response);
    }

    @GetMapping("/api/classes/{classId}/gradebook/export.csv")
    void exportText(
            Actor actor,
            @PathVariable ClassId classId,
            @RequestParam(required = false) @Nullable String q,
            HttpServletResponse response)
            throws IOException {
        export.write(actor, classId, q, TableFormat.CSV, response);
    }

    @GetMapping("/api/classes/{classId}/gradebook/learners/{enrolmentId}")
    GradeDetail detail(Actor actor, @PathVariable ClassId classId, @PathVariable EnrolmentId enrolmentId) {
        return reads.detail(actor, classId, enrolmentId);
    }

    @PutMapping("/api/classes/{classId}/gradebook/marks")
    GradeRow give(Actor actor, @PathVariable ClassId classId, @Valid @RequestBody EnterMark request) {
        return marking.give(actor, classId, request);
    }

    @GetMapping("/api/classes/{classId}/gradebook/scheme")
    SchemeView scheme(Actor actor, @PathVariable ClassId classId) {
        return reads.scheme(actor, classId);
    }

    @PutMapping("/api/classes/{classId}/gradebook/scheme")
    SchemeView rule(Actor actor, @PathVariable ClassId classId, @Valid @RequestBody WriteScheme request) {
        ruling.rule(actor, classId, request);
        return reads.scheme(actor, classId);
    }

    @PostMapping("/api/classes/{classId}/closing")
    @ResponseStatus(NO_CONTENT)
    void close(Actor actor, @PathVariable ClassId classId) {
        closing.close(actor, classId);
    }

    @PostMapping("/api/classes/{classId}/reopening")
    @ResponseStatus(NO_CONTENT)
    void reopen(Actor actor, @PathVariable ClassId classId, @Valid @RequestBody ReopenClass request) {
        closing.reopen(actor, classId, request.reason());
    }

    @GetMapping("/api/me/classes")
    List<OwnClassView> ownClasses(Actor actor) {
        return own.all(actor);
    }

    @GetMapping("/api/me/classes/{classId}/grade")
    OwnGradeView ownGrade(Actor actor, @PathVariable ClassId classId) {
        return own.of(actor, classId);
    }
}
