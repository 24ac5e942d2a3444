package vn.hocso.assessment.bank;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.hocso.shared.Actor;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.shared.Words;
import vn.hocso.tabular.TableDownload;
import vn.hocso.tabular.TableDownload.Rows;
import vn.hocso.tabular.TableFormat;

/** Writes the list of the bank as its page shows it under the same filters. It holds no keys: files of questions do. */
@Component
class QuestionListExport {

    private static final int AT_ONCE = 500;
    private static final String WORDS = "assessment.bank.export.";
    private static final List<String> COLUMNS = List.of(
            "question",
            "topic",
            "type",
            "difficulty",
            "competencies",
            "status",
            "unit",
            "sharing",
            "used",
            "asked",
            "facility",
            "discrimination",
            "look",
            "updated");

    private final QuestionList list;
    private final BankPolicy policy;
    private final Words words;

    QuestionListExport(QuestionList list, BankPolicy policy, Words words) {
        this.list = list;
        this.policy = policy;
        this.words = words;
    }

    void write(
            Actor actor, QuestionFilter filter, @Nullable String sort, TableFormat format, HttpServletResponse response)
            throws IOException {
        Locale locale = LocaleContextHolder.getLocale();
        // what may not be asked is refused before the file begins
        policy.requireMaySeeAny(actor);
        TableDownload.send(
                response,
                "hoc-so-questions",
                format,
                words.in(locale, WORDS + "title"),
                COLUMNS.stream().map(column -> words.in(locale, WORDS + column)).toList(),
                Rows.ofPages(sort, paging -> list.find(actor, filter, paging), one -> line(one, locale)));
    }

    private List<@Nullable Object> line(QuestionView one, Locale locale) {
        return Arrays.asList(
                one.stem(),
                one.topic(),
                words.in(locale, "assessment.type." + one.type()),
                words.in(locale, "assessment.difficulty." + one.difficulty()),
                one.competencies().stream()
                        .map(about -> about.code() + " " + about.title())
                        .collect(Collectors.joining("; ")),
                words.in(locale, "assessment.status." + one.status()),
                one.unit().fullName(),
                sharing(one, locale),
                one.usedInQuizzes(),
                one.figures().asked(),
                one.figures().facility(),
                one.figures().discrimination(),
                one.figures().flags().stream()
                        .map(flag -> words.in(locale, "assessment.analysis.flag." + flag))
                        .collect(Collectors.joining("; ")),
                VietnamCalendar.day(one.updatedAt()));
    }

    private String sharing(QuestionView one, Locale locale) {
        SharingView sharing = one.sharing();
        return sharing == null
                ? words.in(locale, WORDS + "shared-with-us")
                : Stream.concat(
                                Stream.of(words.in(locale, "assessment.audience." + sharing.audience())),
                                sharing.units().stream().map(with -> with.unit().fullName()))
                        .collect(Collectors.joining("; "));
    }
}
