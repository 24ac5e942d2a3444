package vn.hocso.assessment.analysis;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.analysis.AnalysisViews.ItemView;
import vn.hocso.assessment.analysis.AnalysisViews.OptionView;
import vn.hocso.assessment.analysis.AnalysisViews.QuizAnalysisView;
import vn.hocso.shared.Words;
import vn.hocso.tabular.TableDownload;
import vn.hocso.tabular.TableFormat;

/** Writes the analysis of a quiz as a table, a row for each question and revision. */
@Component
class AnalysisExport {

    private static final List<String> COLUMNS = List.of(
            "stem", "topic", "revision", "sittings", "facility", "discrimination", "correlation", "options", "flags");

    private final Words words;

    AnalysisExport(Words words) {
        this.words = words;
    }

    void write(QuizAnalysisView quiz, TableFormat format, HttpServletResponse response) throws IOException {
        Locale locale = LocaleContextHolder.getLocale();
        TableDownload.send(
                response,
                "hoc-so-item-analysis",
                format,
                words.in(locale, "assessment.analysis.export.title"),
                COLUMNS.stream()
                        .map(column -> words.in(locale, "assessment.analysis.export." + column))
                        .toList(),
                rows -> quiz.items().forEach(item -> rows.accept(line(item, locale))));
    }

    private List<@Nullable Object> line(ItemView item, Locale locale) {
        return Arrays.asList(
                item.stem(),
                item.topic(),
                item.revision(),
                item.sittings(),
                item.facility(),
                item.discrimination(),
                item.correlation(),
                item.options().stream().map(AnalysisExport::option).collect(Collectors.joining("; ")),
                item.flags().stream()
                        .map(flag -> words.in(locale, "assessment.analysis.flag." + flag))
                        .collect(Collectors.joining(" ")));
    }

    private static String option(OptionView option) {
        return "%s%s: %d".formatted(option.correct() ? "✓ " : "", option.text(), option.chosen());
    }
}
