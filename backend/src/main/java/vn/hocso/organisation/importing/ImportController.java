package vn.hocso.organisation.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
import org.springframework.web.multipart.MultipartFile;

import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.importing.ImportViews.ConfirmImport;
import vn.hocso.organisation.importing.ImportViews.FixCells;
import vn.hocso.organisation.importing.ImportViews.ImportRowView;
import vn.hocso.organisation.importing.ImportViews.ImportView;
import vn.hocso.organisation.importing.ImportViews.MapColumns;
import vn.hocso.organisation.importing.ImportViews.ProblemGroup;
import vn.hocso.organisation.importing.ImportViews.ReplaceValue;
import vn.hocso.organisation.importing.ImportViews.WrongKind;
import vn.hocso.organisation.importing.ImportViews.WrongValue;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.VietnameseText;
import vn.hocso.tabular.TableFormat;

/** Bringing people in from a file: upload, map columns, check, mend, confirm. */
@RestController
@RequestMapping("/api/people/imports")
class ImportController {

    private final ImportService imports;
    private final ImportReads reads;
    private final ImportTemplate template;
    private final ImportSheets sheets;
    private final WrongValues wrongValues;

    ImportController(
            ImportService imports,
            ImportReads reads,
            ImportTemplate template,
            ImportSheets sheets,
            WrongValues wrongValues) {
        this.imports = imports;
        this.reads = reads;
        this.template = template;
        this.sheets = sheets;
        this.wrongValues = wrongValues;
    }

    @GetMapping
    Page<ImportView> imports(@Valid @ParameterObject Paging paging, Actor actor) {
        return reads.own(actor, paging);
    }

    @GetMapping("/template.xlsx")
    void template(Actor actor, HttpServletResponse response) throws IOException {
        Path file = Files.createTempFile("template", ".xlsx");
        try {
            try (var to = Files.newOutputStream(file)) {
                template.write(actor, LocaleContextHolder.getLocale(), to);
            }
            workbook(response, "mau-nhap-can-bo.xlsx");
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.delete(file);
        }
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ImportView upload(@RequestParam MultipartFile file, @RequestParam UnitId unitId, Actor actor) throws IOException {
        Path kept = Files.createTempFile("people", ".import");
        try {
            file.transferTo(kept);
            return reads.one(actor, imports.upload(actor, unitId, name(file), kept));
        } finally {
            Files.delete(kept);
        }
    }

    private static String name(MultipartFile file) {
        String given = VietnameseText.line(
                Optional.ofNullable(file.getOriginalFilename()).orElse(""));
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        return last.substring(Math.max(0, last.length() - 200));
    }

    @GetMapping("/{importId}")
    ImportView one(@PathVariable UUID importId, Actor actor) {
        return reads.one(actor, importId);
    }

    /** The rows, all or those with one verdict or one kind of error, with every error of each. */
    @GetMapping("/{importId}/rows")
    Page<ImportRowView> rows(
            @PathVariable UUID importId,
            @Valid @ParameterObject RowFilter filter,
            @Valid @ParameterObject Paging paging,
            Actor actor) {
        return reads.rows(actor, importId, filter, paging);
    }

    /** What is wrong with the file, kind by kind, the most frequent first. */
    @GetMapping("/{importId}/problems")
    List<ProblemGroup> problems(@PathVariable UUID importId, Actor actor) {
        return reads.problems(actor, importId);
    }

    /** Values that stand in many rows with one kind of error, the most frequent first. */
    @GetMapping("/{importId}/wrong-values")
    List<WrongValue> wrongValues(@PathVariable UUID importId, @Valid @ParameterObject WrongKind kind, Actor actor) {
        return wrongValues.of(actor, importId, kind);
    }

    /** Replaces such a value wherever it is wrong; then all rows are checked anew. */
    @PostMapping("/{importId}/replacements")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportView replace(@PathVariable UUID importId, @Valid @RequestBody ReplaceValue request, Actor actor) {
        wrongValues.replace(actor, importId, request);
        return reads.one(actor, importId);
    }

    @PostMapping("/{importId}/check")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportView check(@PathVariable UUID importId, @Valid @RequestBody MapColumns request, Actor actor) {
        imports.check(actor, importId, new ColumnMapping(request.mapping()));
        return reads.one(actor, importId);
    }

    @PutMapping("/{importId}/rows/{row}")
    ImportRowView fix(
            @PathVariable UUID importId, @PathVariable int row, @Valid @RequestBody FixCells request, Actor actor) {
        var fixed = imports.fix(actor, importId, row, request.values());
        return reads.view(fixed, imports.require(actor, importId));
    }

    @GetMapping("/{importId}/marked.xlsx")
    void marked(@PathVariable UUID importId, Actor actor, HttpServletResponse response) throws IOException {
        ImportHead head = imports.require(actor, importId);
        workbook(response, "loi-nhap-can-bo.xlsx");
        sheets.marked(head, LocaleContextHolder.getLocale(), response.getOutputStream());
    }

    @PostMapping("/{importId}/confirmation")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportView confirm(@PathVariable UUID importId, @Valid @RequestBody ConfirmImport request, Actor actor) {
        imports.confirm(actor, importId, request);
        return reads.one(actor, importId);
    }

    @DeleteMapping("/{importId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable UUID importId, Actor actor) {
        imports.discard(actor, importId);
    }

    private static void workbook(HttpServletResponse response, String name) {
        response.setContentType(TableFormat.XLSX.contentType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
