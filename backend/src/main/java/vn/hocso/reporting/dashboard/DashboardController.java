package vn.hocso.reporting.dashboard;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.content.CourseId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;

@RestController
class DashboardController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final DashboardService dashboards;
    private final DashboardSheet sheet;

    DashboardController(DashboardService dashboards, DashboardSheet sheet) {
        this.dashboards = dashboards;
        this.sheet = sheet;
    }

    @GetMapping("/api/reports/dashboard")
    DashboardView dashboard(
            Actor actor,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @RequestParam(required = false) @Nullable CourseId course,
            @RequestParam(required = false) @Nullable LocalDate asOf) {
        return dashboards.dashboard(actor, new DashboardQuery(unit, from, to, course, asOf));
    }

    @GetMapping(value = "/api/reports/dashboard.xlsx", produces = XLSX)
    void export(
            Actor actor,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @RequestParam(required = false) @Nullable CourseId course,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        DashboardView dashboard = dashboards.dashboard(actor, new DashboardQuery(unit, from, to, course, asOf));
        response.setContentType(XLSX);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("bao-cao-hoc-tap-%s-%s.xlsx".formatted(dashboard.from(), dashboard.to()))
                        .build()
                        .toString());
        sheet.write(dashboard, locale, response.getOutputStream());
    }
}
