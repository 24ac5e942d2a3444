package vn.hocso.assessment.attempt;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.attempt.AttemptList.AttemptRow;
import vn.hocso.assessment.attempt.AttemptList.Query;
import vn.hocso.shared.Actor;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.shared.Words;
import vn.hocso.tabular.TableDownload;
import vn.hocso.tabular.TableDownload.Rows;
import vn.hocso.tabular.TableFormat;

/** Writes the attempts at a quiz, as their page shows them under the same filters. */
@Component
class AttemptListExport {

    private static final List<String> COLUMNS =
            List.of("name", "number", "submitted", "percent", "result", "overridden");

    private final AttemptList attempts;
    private final Words words;

    AttemptListExport(AttemptList attempts, Words words) {
        this.attempts = attempts;
        this.words = words;
    }

    void write(Actor actor, Query query, TableFormat format, HttpServletResponse response) throws IOException {
        Locale locale = LocaleContextHolder.getLocale();
        // what may not be asked is refused before the file begins
        attempts.require(actor, query.quiz());
        TableDownload.send(
                response,
                "hoc-so-attempts",
                format,
                words.in(locale, "assessment.attempts.export.title"),
                COLUMNS.stream()
                        .map(column -> words.in(locale, "assessment.attempts.export." + column))
                        .toList(),
                Rows.ofPages(
                        query.paging().sort(),
                        paging ->
                                attempts.find(actor, new Query(query.quiz(), query.words(), query.standing(), paging)),
                        one -> line(one, locale)));
    }

    private List<@Nullable Object> line(AttemptRow one, Locale locale) {
        return Arrays.asList(
                one.fullName(),
                one.number(),
                one.submittedAt() == null ? null : VietnamCalendar.day(one.submittedAt()),
                one.scorePercent(),
                words.in(locale, "assessment.attempts." + standing(one)),
                one.overridden() ? words.in(locale, "assessment.attempts.overridden") : "");
    }

    private static String standing(AttemptRow one) {
        if (one.state() == AttemptState.OPEN) {
            return "open";
        }
        if (one.awaitsMarking()) {
            return "awaiting";
        }
        return one.passed() ? "passed" : "failed";
    }
}
