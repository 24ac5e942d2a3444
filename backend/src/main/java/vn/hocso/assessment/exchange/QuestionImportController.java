package vn.hocso.assessment.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.hocso.assessment.exchange.CheckedQuestion.Verdict;
import vn.hocso.assessment.exchange.QuestionImportViews.ConfirmQuestionImport;
import vn.hocso.assessment.exchange.QuestionImportViews.ImportedQuestionView;
import vn.hocso.assessment.exchange.QuestionImportViews.QuestionImportRecord;
import vn.hocso.assessment.exchange.QuestionImportViews.QuestionImportTakingBack;
import vn.hocso.assessment.exchange.QuestionImportViews.QuestionImportView;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.VietnameseText;
import vn.hocso.tabular.TableFormat;

/** Bringing questions in from a file of another system: upload, look through, confirm. */
@RestController
@RequestMapping("/api/question-imports")
class QuestionImportController {

    private static final int LONGEST_NAME = 200;

    private final QuestionImportService imports;
    private final QuestionImportReads reads;
    private final QuestionImportUndo undo;
    private final QuestionSheetTemplate template;

    QuestionImportController(
            QuestionImportService imports,
            QuestionImportReads reads,
            QuestionImportUndo undo,
            QuestionSheetTemplate template) {
        this.imports = imports;
        this.reads = reads;
        this.undo = undo;
        this.template = template;
    }

    /** An empty table to fill in. */
    @GetMapping("/template.xlsx")
    ResponseEntity<byte[]> template(Actor actor) throws IOException {
        reads.requireMayImport(actor);
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        template.write(LocaleContextHolder.getLocale(), workbook);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(TableFormat.XLSX.contentType()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("mau-cau-hoi.xlsx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(workbook.toByteArray());
    }

    @GetMapping
    Page<QuestionImportRecord> imports(@Valid @ParameterObject Paging paging, Actor actor) {
        return reads.own(actor, paging);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    QuestionImportView upload(@RequestParam MultipartFile file, @RequestParam UnitId unitId, Actor actor)
            throws IOException {
        if (file.getSize() > QuestionFile.LARGEST) {
            throw new QuestionFile.FileTooLarge();
        }
        return reads.one(actor, imports.upload(actor, unitId, new QuestionFile(name(file), file.getBytes())));
    }

    private static String name(MultipartFile file) {
        String given = VietnameseText.line(
                Optional.ofNullable(file.getOriginalFilename()).orElse(""));
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        return last.substring(Math.max(0, last.length() - LONGEST_NAME));
    }

    @GetMapping("/{importId}")
    QuestionImportView one(@PathVariable UUID importId, Actor actor) {
        return reads.one(actor, importId);
    }

    /** The questions, all or those with one verdict, each with what is wrong with it or stays behind. */
    @GetMapping("/{importId}/questions")
    Page<ImportedQuestionView> questions(
            @PathVariable UUID importId,
            @RequestParam(required = false) @Nullable Verdict verdict,
            @Valid @ParameterObject Paging paging,
            Actor actor) {
        return reads.questions(actor, importId, verdict, paging);
    }

    @PostMapping("/{importId}/confirmation")
    @ResponseStatus(HttpStatus.ACCEPTED)
    QuestionImportView confirm(
            @PathVariable UUID importId, @Valid @RequestBody ConfirmQuestionImport request, Actor actor) {
        imports.confirm(actor, importId, request);
        return reads.one(actor, importId);
    }

    /** Which of the questions that it added would be taken out of the bank again. */
    @GetMapping("/{importId}/taking-back")
    QuestionImportTakingBack wouldTakeBack(@PathVariable UUID importId, Actor actor) {
        return undo.preview(actor, importId);
    }

    @PostMapping("/{importId}/taking-back")
    QuestionImportTakingBack takeBack(@PathVariable UUID importId, Actor actor) {
        return undo.takeBack(actor, importId);
    }

    @DeleteMapping("/{importId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable UUID importId, Actor actor) {
        imports.discard(actor, importId);
    }
}
