package vn.hocso.assessment.integrity;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.integrity.Hints.Wanted;
import vn.hocso.assessment.integrity.IntegrityViews.HintView;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Paging;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.shared.Words;
import vn.hocso.tabular.TableDownload;
import vn.hocso.tabular.TableDownload.Rows;
import vn.hocso.tabular.TableFormat;

/** Writes the hints of a quiz as a table, as their page shows them under the same filters. */
@Component
class IntegrityExport {

    private static final List<String> COLUMNS = List.of(
            "kind",
            "strength",
            "name",
            "otherName",
            "asked",
            "found",
            "expected",
            "oneIn",
            "state",
            "note",
            "judgedBy",
            "judgedAt");

    private final IntegrityReads reads;
    private final Words words;

    IntegrityExport(IntegrityReads reads, Words words) {
        this.reads = reads;
        this.words = words;
    }

    void write(Actor actor, Wanted wanted, TableFormat format, HttpServletResponse response) throws IOException {
        Locale locale = LocaleContextHolder.getLocale();
        // what may not be asked is refused before the file begins
        reads.hints(actor, wanted, Paging.first(1));
        TableDownload.send(
                response,
                "hoc-so-integrity-hints",
                format,
                words.in(locale, "assessment.integrity.export.title"),
                COLUMNS.stream()
                        .map(column -> words.in(locale, "assessment.integrity.export." + column))
                        .toList(),
                Rows.ofPages(null, paging -> reads.hints(actor, wanted, paging), one -> line(one, locale)));
    }

    private List<@Nullable Object> line(HintView one, Locale locale) {
        return Arrays.asList(
                words.in(locale, "assessment.integrity.kind." + one.kind()),
                words.in(locale, "assessment.integrity.strength." + one.strength()),
                one.fullName(),
                one.otherName(),
                one.asked(),
                one.found(),
                one.expected(),
                one.oneIn(),
                words.in(locale, "assessment.integrity.state." + one.state()),
                one.note(),
                one.judgedByName(),
                one.judgedAt() == null ? null : VietnamCalendar.day(one.judgedAt()));
    }
}
