package vn.hocso.certification.issuing;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.certification.RunId;
import vn.hocso.certification.issuing.Candidate.Outcome;
import vn.hocso.certification.issuing.RunViews.PersonLine;
import vn.hocso.certification.issuing.RunViews.RunView;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.tabular.TableFormat;

@RestController
@RequestMapping("/api/issuing-runs/{runId}")
class RunController {

    private final RunService runs;
    private final RunDesk desk;
    private final RunPeople people;
    private final RunFiles files;

    RunController(RunService runs, RunDesk desk, RunPeople people, RunFiles files) {
        this.runs = runs;
        this.desk = desk;
        this.people = people;
        this.files = files;
    }

    @GetMapping
    RunView view(@PathVariable RunId runId, Actor actor) {
        return desk.view(actor, runId);
    }

    /** Discards a run that was not confirmed. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable RunId runId, Actor actor) {
        runs.discard(actor, runId);
    }

    @GetMapping("/people")
    Page<PersonLine> people(
            @PathVariable RunId runId,
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Outcome outcome,
            @Valid @ParameterObject Paging paging) {
        return people.find(actor, runId, q, outcome, paging, locale);
    }

    @GetMapping("/people/export.xlsx")
    void exportPeople(
            @PathVariable RunId runId,
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Outcome outcome,
            HttpServletResponse response)
            throws IOException {
        files.people(actor, runId, q, outcome, TableFormat.XLSX, response);
    }

    @GetMapping("/people/export.csv")
    void exportPeopleText(
            @PathVariable RunId runId,
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Outcome outcome,
            HttpServletResponse response)
            throws IOException {
        files.people(actor, runId, q, outcome, TableFormat.CSV, response);
    }

    /** Treats a learner otherwise than the conditions say, with the reason. */
    @PutMapping("/exceptions/{enrolmentId}")
    RunView except(
            @PathVariable RunId runId,
            @PathVariable EnrolmentId enrolmentId,
            @Valid @RequestBody MakeException request,
            Actor actor) {
        runs.except(actor, runId, enrolmentId, request.kind(), request.reason());
        return desk.view(actor, runId);
    }

    @DeleteMapping("/exceptions/{enrolmentId}")
    RunView treatAsOthers(@PathVariable RunId runId, @PathVariable EnrolmentId enrolmentId, Actor actor) {
        runs.treatAsOthers(actor, runId, enrolmentId);
        return desk.view(actor, runId);
    }

    @PostMapping("/confirmation")
    RunView confirm(@PathVariable RunId runId, @Valid @RequestBody ConfirmRun request, Actor actor) {
        runs.confirm(actor, runId, request);
        return desk.view(actor, runId);
    }

    /** Goes on with a run whose work was cancelled or failed. */
    @PostMapping("/work")
    RunView resume(@PathVariable RunId runId, Actor actor) {
        runs.resume(actor, runId);
        return desk.view(actor, runId);
    }

    @GetMapping("/register.xlsx")
    void register(@PathVariable RunId runId, Actor actor, HttpServletResponse response) throws IOException {
        files.register(actor, runId, TableFormat.XLSX, response);
    }

    @GetMapping("/papers.zip")
    void papers(@PathVariable RunId runId, Actor actor, HttpServletResponse response) throws IOException {
        files.papers(actor, runId, response);
    }
}
