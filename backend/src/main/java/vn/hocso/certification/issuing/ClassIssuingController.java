package vn.hocso.certification.issuing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.certification.issuing.RunViews.ClassDesk;
import vn.hocso.certification.issuing.RunViews.ClassLine;
import vn.hocso.certification.issuing.RunViews.RunView;
import vn.hocso.learning.ClassId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

/** The classes for which certificates are issued. */
@RestController
class ClassIssuingController {

    private final RunDesk desk;
    private final RunService runs;
    private final ClassIssuing issuing;

    ClassIssuingController(RunDesk desk, RunService runs, ClassIssuing issuing) {
        this.desk = desk;
        this.runs = runs;
        this.issuing = issuing;
    }

    record IssueOnlyInRuns(@NotNull Boolean onlyInRuns) {}

    @GetMapping("/api/issuing-classes")
    Page<ClassLine> classes(
            Actor actor, @RequestParam(required = false) @Nullable String q, @Valid @ParameterObject Paging paging) {
        return desk.classes(actor, q, paging);
    }

    @GetMapping("/api/issuing-classes/{classId}")
    ClassDesk of(@PathVariable ClassId classId, Actor actor) {
        return desk.of(actor, classId);
    }

    /** Whether learners of the class get their certificates in runs only, or as soon as they fulfil the conditions. */
    @PutMapping("/api/issuing-classes/{classId}/only-in-runs")
    ClassDesk setOnlyInRuns(@PathVariable ClassId classId, @Valid @RequestBody IssueOnlyInRuns request, Actor actor) {
        issuing.setOnlyInRuns(actor, classId, request.onlyInRuns());
        return desk.of(actor, classId);
    }

    /** The open run of the class: the one that is there, or a new one. */
    @PostMapping("/api/issuing-classes/{classId}/runs")
    @ResponseStatus(HttpStatus.CREATED)
    RunView open(@PathVariable ClassId classId, Actor actor) {
        return desk.view(actor, runs.open(actor, classId));
    }
}
