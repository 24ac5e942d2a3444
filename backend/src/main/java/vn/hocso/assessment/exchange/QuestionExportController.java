package vn.hocso.assessment.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.validation.Valid;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.assessment.bank.QuestionFilter;
import vn.hocso.assessment.exchange.QuestionExportService.Exported;
import vn.hocso.shared.Actor;
import vn.hocso.shared.NameOf;
import vn.hocso.shared.Words;

/** Questions of the bank as files of other systems, a selection or all that a filter finds. */
@RestController
@RequestMapping("/api/question-exports")
class QuestionExportController {

    private final QuestionExportService exports;
    private final Words words;

    QuestionExportController(QuestionExportService exports, Words words) {
        this.exports = exports;
        this.words = words;
    }

    /** How many questions the file would hold, and what of others it would not. */
    @GetMapping("/report")
    QuestionExportReport report(
            @RequestParam @NameOf(QuestionWriter.class) String format,
            @Valid @ParameterObject QuestionFilter wanted,
            Actor actor) {
        Exported exported = exports.export(actor, format, wanted);
        return new QuestionExportReport(
                exported.questions().size(),
                exported.written().count(),
                exported.written().left().stream()
                        .map(left -> new LeftQuestion(
                                exported.questions().get(left.line() - 1).stem(),
                                words.in(LocaleContextHolder.getLocale(), left.code(), left.params()),
                                left.fatal()))
                        .toList());
    }

    @GetMapping("/file")
    ResponseEntity<byte[]> file(
            @RequestParam @NameOf(QuestionWriter.class) String format,
            @Valid @ParameterObject QuestionFilter wanted,
            Actor actor) {
        Exported exported = exports.export(actor, format, wanted);
        String name = "cau-hoi-" + format.toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "."
                + exported.writer().extension();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(exported.writer().contentType()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(exported.written().content());
    }

    /**
     * What an export would hold.
     *
     * @param found how many questions were asked for
     * @param written how many of them the format can say
     */
    record QuestionExportReport(int found, int written, List<LeftQuestion> left) {}

    /**
     * A question of which something is left out.
     *
     * @param whole whether all of it is left out
     */
    record LeftQuestion(String stem, String text, boolean whole) {}
}
