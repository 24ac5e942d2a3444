package vn.hocso.assessment.attempt;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.attempt.PeerOverview.PeerReviewerRow;
import vn.hocso.assessment.attempt.PeerOverview.PeerWorkRow;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Words;
import vn.hocso.tabular.TableDownload;
import vn.hocso.tabular.TableDownload.Rows;
import vn.hocso.tabular.TableFormat;

/** Writes how far the reviewing of a quiz has come: works without their authors, and in another file names without their works. */
@Component
class PeerExport {

    private static final String WORKS = "assessment.peers.works.export.";
    private static final List<String> WORK_COLUMNS =
            List.of("work", "no", "reviews", "needed", "least", "most", "state", "reported");
    private static final String REVIEWERS = "assessment.peers.reviewers.export.";
    private static final List<String> REVIEWER_COLUMNS = List.of("name", "done", "required", "time");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PeerOverview overview;
    private final Words words;

    PeerExport(PeerOverview overview, Words words) {
        this.overview = overview;
        this.words = words;
    }

    void works(Actor actor, QuizId quiz, TableFormat format, HttpServletResponse response) throws IOException {
        Locale locale = LocaleContextHolder.getLocale();
        // what may not be asked is refused before the file begins
        overview.require(actor, quiz);
        TableDownload.send(
                response,
                "hoc-so-peer-works",
                format,
                words.in(locale, WORKS + "title"),
                header(WORKS, WORK_COLUMNS, locale),
                Rows.ofPages(null, paging -> overview.works(actor, quiz, paging), one -> line(one, locale)));
    }

    void reviewers(Actor actor, QuizId quiz, TableFormat format, HttpServletResponse response) throws IOException {
        Locale locale = LocaleContextHolder.getLocale();
        overview.require(actor, quiz);
        TableDownload.send(
                response,
                "hoc-so-peer-reviewers",
                format,
                words.in(locale, REVIEWERS + "title"),
                header(REVIEWERS, REVIEWER_COLUMNS, locale),
                Rows.ofPages(null, paging -> overview.reviewers(actor, quiz, paging), one -> line(one, locale)));
    }

    private List<String> header(String prefix, List<String> columns, Locale locale) {
        return columns.stream().map(column -> words.in(locale, prefix + column)).toList();
    }

    private List<@Nullable Object> line(PeerWorkRow one, Locale locale) {
        return Arrays.asList(
                one.own() ? words.in(locale, "assessment.peers.works.own") : mark(one),
                one.no(),
                one.reviews(),
                one.needed(),
                percent(one.least()),
                percent(one.most()),
                words.in(
                        locale,
                        one.why() == null
                                ? "assessment.peers.state." + one.state()
                                : "assessment.peers.why." + one.why()),
                one.reported());
    }

    /** By which the page names a work, too. */
    private static String mark(PeerWorkRow one) {
        String id = one.attemptId().toString();
        return id.substring(id.length() - 6).toUpperCase(Locale.ROOT);
    }

    private static @Nullable BigDecimal percent(@Nullable BigDecimal share) {
        return share == null ? null : share.multiply(HUNDRED);
    }

    private List<Object> line(PeerReviewerRow one, Locale locale) {
        return List.of(
                one.fullName(),
                one.done(),
                one.required(),
                words.in(locale, one.over() ? "assessment.peers.time.over" : "assessment.peers.time.left"));
    }
}
