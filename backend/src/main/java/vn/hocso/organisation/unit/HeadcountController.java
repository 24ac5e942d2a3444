package vn.hocso.organisation.unit;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;

@RestController
@RequestMapping("/api/units/{id}")
class HeadcountController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Headcounts headcounts;
    private final HeadcountSheet sheet;

    HeadcountController(Headcounts headcounts, HeadcountSheet sheet) {
        this.headcounts = headcounts;
        this.sheet = sheet;
    }

    @GetMapping("/headcount")
    HeadcountView headcount(@PathVariable UnitId id, @RequestParam @Nullable LocalDate asOf, Actor actor) {
        return headcounts.of(actor, id, asOf);
    }

    @GetMapping(value = "/headcount.xlsx", produces = XLSX)
    void export(
            @PathVariable UnitId id,
            @RequestParam @Nullable LocalDate asOf,
            Actor actor,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        HeadcountView headcount = headcounts.of(actor, id, asOf);
        response.setContentType(XLSX);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(
                                "so-nguoi-%s-%s.xlsx".formatted(headcount.unit().code(), headcount.day()))
                        .build()
                        .toString());
        sheet.write(headcount, locale, response.getOutputStream());
    }
}
