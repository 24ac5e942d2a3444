package vn.hocso.learning.classes;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.learning.ClassId;
import vn.hocso.learning.EnrolmentState;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.Refusal;
import vn.hocso.tabular.TableFormat;

@RestController
class ClassLearnerController {

    private final ClassMembers members;
    private final ClassLearners learners;
    private final ClassPolicy policy;
    private final ClassExports exports;

    ClassLearnerController(ClassMembers members, ClassLearners learners, ClassPolicy policy, ClassExports exports) {
        this.members = members;
        this.learners = learners;
        this.policy = policy;
        this.exports = exports;
    }

    /** How many it was done to. */
    record LearnersDone(int count) {}

    @GetMapping("/api/classes/{classId}/learners")
    Page<ClassLearnerView> learners(
            Actor actor,
            @PathVariable ClassId classId,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable EnrolmentState state,
            @Valid @ParameterObject Paging paging) {
        policy.requireInSight(actor, classId);
        return learners.find(new ClassLearners.Query(classId, q, state, paging));
    }

    @GetMapping("/api/classes/{classId}/learners/export.xlsx")
    void export(
            Actor actor,
            @PathVariable ClassId classId,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable EnrolmentState state,
            @Valid Paging paging,
            HttpServletResponse response)
            throws IOException {
        policy.requireInSight(actor, classId);
        exports.learners(new ClassLearners.Query(classId, q, state, paging), TableFormat.XLSX, response);
    }

    @GetMapping("/api/classes/{classId}/learners/export.csv")
    void exportText(
            Actor actor,
            @PathVariable ClassId classId,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable EnrolmentState state,
            @Valid Paging paging,
            HttpServletResponse response)
            throws IOException {
        policy.requireInSight(actor, classId);
        exports.learners(new ClassLearners.Query(classId, q, state, paging), TableFormat.CSV, response);
    }

    @PostMapping("/api/classes/{classId}/learners")
    AddedLearners add(Actor actor, @PathVariable ClassId classId, @Valid @RequestBody AddLearners request) {
        return members.add(actor, classId, request);
    }

    @PostMapping("/api/classes/{classId}/learners/removal")
    LearnersDone remove(Actor actor, @PathVariable ClassId classId, @Valid @RequestBody LearnersOfClass request) {
        return new LearnersDone(members.remove(actor, classId, request.enrolmentIds()));
    }

    @PostMapping("/api/classes/{classId}/learners/move")
    LearnersDone move(Actor actor, @PathVariable ClassId classId, @Valid @RequestBody LearnersOfClass request) {
        if (request.toClassId() == null) {
            throw new NoClassNamed();
        }
        return new LearnersDone(members.move(actor, classId, request.enrolmentIds(), request.toClassId()));
    }

    static class NoClassNamed extends Refusal {
        NoClassNamed() {
            super(Kind.INVALID, "learning.no-class-named", Map.of(), "toClassId");
        }
    }
}
