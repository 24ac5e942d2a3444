package vn.hocso.assessment.attempt;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.attempt.ExtensionList.ExtensionView;
import vn.hocso.shared.Actor;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.shared.Words;
import vn.hocso.tabular.TableDownload;
import vn.hocso.tabular.TableDownload.Rows;
import vn.hocso.tabular.TableFormat;

/** Writes the extensions of a quiz, as their page shows them under the same filter. */
@Component
class ExtensionExport {

    private static final String WORDS = "assessment.extensions.export.";
    private static final List<String> COLUMNS =
            List.of("name", "timePercent", "extraMinutes", "extraAttempts", "closesAt", "reason", "givenAt");

    private final ExtensionList extensions;
    private final Words words;

    ExtensionExport(ExtensionList extensions, Words words) {
        this.extensions = extensions;
        this.words = words;
    }

    void write(Actor actor, QuizId quiz, @Nullable String q, TableFormat format, HttpServletResponse response)
            throws IOException {
        Locale locale = LocaleContextHolder.getLocale();
        // what may not be asked is refused before the file begins
        extensions.require(actor, quiz);
        TableDownload.send(
                response,
                "hoc-so-extensions",
                format,
                words.in(locale, WORDS + "title"),
                COLUMNS.stream().map(column -> words.in(locale, WORDS + column)).toList(),
                Rows.ofPages(null, paging -> extensions.find(actor, quiz, q, paging), ExtensionExport::line));
    }

    private static List<@Nullable Object> line(ExtensionView one) {
        return Arrays.asList(
                one.fullName(),
                one.timePercent(),
                one.extraMinutes(),
                one.extraAttempts(),
                one.closesAt() == null ? null : Moments.told(one.closesAt()),
                one.reason(),
                VietnamCalendar.day(one.givenAt()));
    }
}
