package vn.hocso.assessment.attempt;

import java.io.IOException;
import java.time.Instant;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.assessment.attempt.Outages.ForClosed;
import vn.hocso.assessment.attempt.Outages.Hit;
import vn.hocso.assessment.attempt.Outages.OutageView;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.tabular.TableFormat;

@RestController
class OutageController {

    private final OutageService service;
    private final OutageExport export;

    OutageController(OutageService service, OutageExport export) {
        this.service = service;
        this.export = export;
    }

    @GetMapping("/api/outages")
    Page<OutageView> outages(
            Actor actor, @RequestParam(required = false) @Nullable String q, @Valid @ParameterObject Paging paging) {
        return service.all(actor, q, paging);
    }

    @GetMapping("/api/outages/export.xlsx")
    void export(Actor actor, @RequestParam(required = false) @Nullable String q, HttpServletResponse response)
            throws IOException {
        export.write(actor, q, TableFormat.XLSX, response);
    }

    @GetMapping("/api/outages/export.csv")
    void exportText(Actor actor, @RequestParam(required = false) @Nullable String q, HttpServletResponse response)
            throws IOException {
        export.write(actor, q, TableFormat.CSV, response);
    }

    /** How many attempts lost time between the moments. */
    @GetMapping("/api/outages/preview")
    Hit preview(Actor actor, @RequestParam Instant from, @RequestParam Instant to) {
        return service.preview(actor, from, to);
    }

    @PostMapping("/api/outages")
    OutageView record(Actor actor, @Valid @RequestBody RecordOutage request) {
        return service.record(actor, request.from(), request.to(), request.reason(), request.forClosed());
    }

    record RecordOutage(
            @NotNull Instant from,
            @NotNull Instant to,
            @NotBlank @Size(max = 1000) String reason,
            @NotNull ForClosed forClosed) {}
}
