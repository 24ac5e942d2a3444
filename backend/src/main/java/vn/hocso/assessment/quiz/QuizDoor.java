package vn.hocso.assessment.quiz;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.quiz.QuizRefusals.ExamBrowserOnly;
import vn.hocso.assessment.quiz.QuizRefusals.QuizElsewhereOnly;
import vn.hocso.assessment.quiz.QuizRefusals.QuizPasswordNeeded;
import vn.hocso.assessment.quiz.QuizRefusals.QuizPasswordWrong;
import vn.hocso.shared.Refusal;
import vn.hocso.shared.VietnameseText;

/** Lets requests of learners get at a quiz, or refuses. A change of its rules is known to every node after some seconds. */
@Component
public class QuizDoor {

    private final QuizAccessStore store;
    private final Cache<QuizId, QuizAccess> lately = Caffeine.newBuilder()
            .maximumSize(2_000)
            .expireAfterWrite(Duration.ofSeconds(5))
            .build();

    QuizDoor(QuizAccessStore store) {
        this.store = store;
    }

    public boolean asksForPassword(QuizId quiz) {
        return rules(quiz).password() != null;
    }

    /** Why the request may not come in, whatever the password; null when it may. */
    public @Nullable Refusal hindrance(QuizId quiz, HttpServletRequest request) {
        QuizAccess rules = rules(quiz);
        if (!rules.networks().isEmpty()
                && rules.networks().stream().map(Network::of).noneMatch(one -> one.contains(request.getRemoteAddr()))) {
            return new QuizElsewhereOnly();
        }
        String url = url(request);
        boolean configured = rules.configKeys().isEmpty()
                || ExamBrowser.fits(url, rules.configKeys(), request.getHeader(ExamBrowser.CONFIG_KEY_HASH));
        boolean genuine = rules.examKeys().isEmpty()
                || ExamBrowser.fits(url, rules.examKeys(), request.getHeader(ExamBrowser.REQUEST_HASH));
        return configured && genuine ? null : new ExamBrowserOnly();
    }

    /** Lets somebody work on an attempt that was begun. */
    public void require(QuizId quiz, HttpServletRequest request) {
        Refusal hindrance = hindrance(quiz, request);
        if (hindrance != null) {
            throw hindrance;
        }
    }

    /** Lets somebody begin. */
    public void require(QuizId quiz, HttpServletRequest request, @Nullable String password) {
        require(quiz, request);
        String wanted = rules(quiz).password();
        if (wanted == null) {
            return;
        }
        if (password == null || password.isBlank()) {
            throw new QuizPasswordNeeded();
        }
        if (!MessageDigest.isEqual(
                wanted.getBytes(StandardCharsets.UTF_8),
                VietnameseText.nfc(password).strip().getBytes(StandardCharsets.UTF_8))) {
            throw new QuizPasswordWrong();
        }
    }

    void forget(QuizId quiz) {
        lately.invalidate(quiz);
    }

    private QuizAccess rules(QuizId quiz) {
        QuizAccess known = lately.getIfPresent(quiz);
        if (known == null) {
            known = store.of(quiz);
            lately.put(quiz, known);
        }
        return known;
    }

    private static String url(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURL() + (query == null ? "" : "?" + query);
    }
}
