package vn.hocso.learning.classes;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.content.CourseId;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.ClassState;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.tabular.TableFormat;

import static org.springframework.http.HttpStatus.CREATED;
import static org.springframework.http.HttpStatus.NO_CONTENT;

@RestController
class ClassController {

    private final ClassService classes;
    private final ClassList list;
    private final ClassDesk desk;
    private final ClassExports exports;

    ClassController(ClassService classes, ClassList list, ClassDesk desk, ClassExports exports) {
        this.classes = classes;
        this.list = list;
        this.desk = desk;
        this.exports = exports;
    }

    @GetMapping("/api/classes")
    Page<ClassRow> classes(
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable CourseId courseId,
            @RequestParam(required = false) @Nullable ClassState state,
            @RequestParam(defaultValue = "false") boolean own,
            @Valid @ParameterObject Paging paging) {
        return list.find(actor, new ClassList.Query(q, unit, courseId, state, own, paging));
    }

    @GetMapping("/api/classes/export.xlsx")
    void export(
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable CourseId courseId,
            @RequestParam(required = false) @Nullable ClassState state,
            @RequestParam(defaultValue = "false") boolean own,
            @Valid Paging paging,
            HttpServletResponse response)
            throws IOException {
        exports.classes(actor, new ClassList.Query(q, unit, courseId, state, own, paging), TableFormat.XLSX, response);
    }

    @GetMapping("/api/classes/export.csv")
    void exportText(
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable CourseId courseId,
            @RequestParam(required = false) @Nullable ClassState state,
            @RequestParam(defaultValue = "false") boolean own,
            @Valid Paging paging,
            HttpServletResponse response)
            throws IOException {
        exports.classes(actor, new ClassList.Query(q, unit, courseId, state, own, paging), TableFormat.CSV, response);
    }

    @PostMapping("/api/classes")
    @ResponseStatus(CREATED)
    ClassView open(Actor actor, @Valid @RequestBody WriteClass request) {
        return desk.view(actor, classes.open(actor, request.details()));
    }

    @GetMapping("/api/classes/{classId}")
    ClassView one(Actor actor, @PathVariable ClassId classId) {
        return desk.view(actor, classId);
    }

    @PutMapping("/api/classes/{classId}")
    ClassView change(Actor actor, @PathVariable ClassId classId, @Valid @RequestBody WriteClass request) {
        classes.change(actor, classId, request.details(), request.revision() == null ? 0 : request.revision());
        return desk.view(actor, classId);
    }

    @DeleteMapping("/api/classes/{classId}")
    @ResponseStatus(NO_CONTENT)
    void remove(Actor actor, @PathVariable ClassId classId) {
        classes.remove(actor, classId);
    }
}
