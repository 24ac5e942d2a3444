package vn.hocso.competency.framework;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.hocso.competency.CompetencyId;
import vn.hocso.competency.CompetencyView;
import vn.hocso.competency.framework.FrameworkReport.Fault;
import vn.hocso.competency.framework.FrameworkReport.Line;
import vn.hocso.competency.framework.FrameworkViews.FrameworkTreeView;
import vn.hocso.competency.framework.FrameworkViews.FrameworkView;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Words;
import vn.hocso.tabular.TableDownload;
import vn.hocso.tabular.TableFormat;

/** Frameworks of competencies: to look at for everybody who is signed in, to load for administrators. */
@RestController
class FrameworkController {

    private final FrameworkService frameworks;
    private final FrameworkReads reads;
    private final Words words;

    FrameworkController(FrameworkService frameworks, FrameworkReads reads, Words words) {
        this.frameworks = frameworks;
        this.reads = reads;
        this.words = words;
    }

    @GetMapping("/api/competency-frameworks")
    List<FrameworkView> all(Locale locale) {
        return reads.all(locale);
    }

    @GetMapping("/api/competency-frameworks/{frameworkId}")
    FrameworkTreeView tree(@PathVariable UUID frameworkId, Locale locale) {
        return reads.tree(frameworkId, locale);
    }

    /** Competencies and areas by words, to choose from; or the ones named, to tell what they are called. */
    @GetMapping("/api/competencies")
    List<CompetencyView> find(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable List<CompetencyId> id,
            Locale locale) {
        return reads.find(q, id == null ? List.of() : id.stream().limit(100).toList(), locale);
    }

    /** An empty table to fill in. */
    @GetMapping("/api/competency-frameworks/template.xlsx")
    void template(Locale locale, HttpServletResponse response) throws IOException {
        TableDownload.send(
                response,
                "mau-khung-nang-luc",
                TableFormat.XLSX,
                words.in(locale, "competency.sheet"),
                FrameworkColumn.header(words, locale),
                rows -> {});
    }

    /** What the table would do; nothing is written. */
    @PostMapping(value = "/api/competency-frameworks/examination", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    FrameworkReport examine(
            Actor actor,
            @Valid @ParameterObject FrameworkDetails details,
            @RequestParam MultipartFile file,
            Locale locale) {
        return told(frameworks.examine(actor, details, file.getResource()), locale);
    }

    /** Takes the framework in, whole or not at all; sent again, it changes nothing. */
    @PostMapping(value = "/api/competency-frameworks", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    FrameworkReport takeIn(
            Actor actor,
            @Valid @ParameterObject FrameworkDetails details,
            @RequestParam MultipartFile file,
            Locale locale) {
        return told(frameworks.takeIn(actor, details, file.getResource()), locale);
    }

    private FrameworkReport told(FrameworkReport report, Locale locale) {
        return new FrameworkReport(report.lines().stream()
                .map(line -> new Line(
                        line.row(),
                        line.code(),
                        line.title(),
                        line.outcome(),
                        line.faults().stream()
                                .map(fault -> new Fault(fault.column(), fault.code(), words.in(locale, fault.code())))
                                .toList()))
                .toList());
    }
}
