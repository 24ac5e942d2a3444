package vn.hocso.assessment.attempt;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.attempt.Outages.OutageView;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Words;
import vn.hocso.tabular.TableDownload;
import vn.hocso.tabular.TableDownload.Rows;
import vn.hocso.tabular.TableFormat;

/** Writes the outages and what was made good, as their page shows them under the same filter. */
@Component
class OutageExport {

    private static final String WORDS = "assessment.outages.export.";
    private static final List<String> COLUMNS =
            List.of("from", "to", "reason", "forClosed", "extended", "reopened", "retakes", "recordedAt");

    private final OutageService outages;
    private final Words words;

    OutageExport(OutageService outages, Words words) {
        this.outages = outages;
        this.words = words;
    }

    void write(Actor actor, @Nullable String q, TableFormat format, HttpServletResponse response) throws IOException {
        Locale locale = LocaleContextHolder.getLocale();
        // what may not be asked is refused before the file begins
        outages.requireMayRecord(actor);
        TableDownload.send(
                response,
                "hoc-so-outages",
                format,
                words.in(locale, WORDS + "title"),
                COLUMNS.stream().map(column -> words.in(locale, WORDS + column)).toList(),
                Rows.ofPages(null, paging -> outages.all(actor, q, paging), one -> line(one, locale)));
    }

    private List<Object> line(OutageView one, Locale locale) {
        return List.of(
                Moments.told(one.from()),
                Moments.told(one.to()),
                one.reason(),
                words.in(locale, "assessment.outages.forClosed." + one.forClosed()),
                one.extended(),
                one.reopened(),
                one.retakes(),
                Moments.told(one.recordedAt()));
    }
}
