package vn.hocso.assessment.regrade;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.attempt.Regrading.Effect;
import vn.hocso.assessment.regrade.RegradeRows.Which;
import vn.hocso.assessment.regrade.RegradeViews.RegradedAttempt;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Paging;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.shared.Words;
import vn.hocso.tabular.TableDownload;
import vn.hocso.tabular.TableDownload.Rows;
import vn.hocso.tabular.TableFormat;

/** Writes who changes by a regrade as a table, as its page shows it. */
@Component
class RegradeExport {

    private static final List<String> COLUMNS = List.of(
            "name",
            "staffCode",
            "quiz",
            "number",
            "submitted",
            "effect",
            "before",
            "after",
            "passedBefore",
            "passedAfter",
            "note");

    private final RegradeReads reads;
    private final Words words;

    RegradeExport(RegradeReads reads, Words words) {
        this.reads = reads;
        this.words = words;
    }

    void write(Actor actor, UUID id, Which which, TableFormat format, HttpServletResponse response) throws IOException {
        Locale locale = LocaleContextHolder.getLocale();
        // what may not be asked is refused before the file begins
        reads.attempts(actor, id, which, Paging.first(1));
        TableDownload.send(
                response,
                "hoc-so-regrading",
                format,
                words.in(locale, "assessment.regrade.export.title"),
                COLUMNS.stream()
                        .map(column -> words.in(locale, "assessment.regrade.export." + column))
                        .toList(),
                Rows.ofPages(null, paging -> reads.attempts(actor, id, which, paging), one -> line(one, locale)));
    }

    private List<@Nullable Object> line(RegradedAttempt one, Locale locale) {
        return Arrays.asList(
                one.fullName(),
                one.staffCode(),
                one.quizTitle(),
                one.number(),
                one.submittedAt() == null ? null : VietnamCalendar.day(one.submittedAt()),
                words.in(locale, "assessment.regrade.effect." + one.effect()),
                one.before().percent(),
                one.after().percent(),
                passed(one.before().passed(), locale),
                passed(one.after().passed(), locale),
                note(one, locale));
    }

    private String passed(boolean passed, Locale locale) {
        return words.in(locale, "assessment.regrade." + (passed ? "passed" : "failed"));
    }

    private String note(RegradedAttempt one, Locale locale) {
        boolean changed = one.effect() == Effect.CHANGED;
        boolean failsNow = one.before().passed() && !one.after().passed();
        List<String> notes = new ArrayList<>();
        if (one.awaitsMarking()) {
            notes.add("assessment.attempts.awaiting");
        }
        if (changed && one.settled()) {
            notes.add("assessment.regrade.settled");
        }
        if (changed && one.completed() && failsNow) {
            notes.add("assessment.regrade.completed");
        }
        return notes.stream().map(note -> words.in(locale, note)).collect(Collectors.joining("; "));
    }
}
