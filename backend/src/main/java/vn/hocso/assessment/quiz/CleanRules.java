package vn.hocso.assessment.quiz;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.Quizzes.Conduct;
import vn.hocso.assessment.Quizzes.PeerReview;
import vn.hocso.assessment.Quizzes.QuizRules;
import vn.hocso.assessment.Quizzes.Section;
import vn.hocso.assessment.bank.Topics;
import vn.hocso.assessment.quiz.QuizRefusals.MarkedInTwoWays;
import vn.hocso.assessment.quiz.QuizRefusals.PracticeIsNotReviewed;
import vn.hocso.assessment.quiz.QuizRefusals.SectionAsksNothing;
import vn.hocso.assessment.quiz.QuizRefusals.TooFewReviewsEach;
import vn.hocso.assessment.quiz.QuizRefusals.TooManyQuestions;
import vn.hocso.assessment.quiz.QuizRefusals.WindowUpsideDown;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.VietnameseText;

/** Rules as they are stored: composed letters, clean topics, and nothing that contradicts itself. */
final class CleanRules {

    private static final int MOST = 200;

    private CleanRules() {}

    /** @param unit of the quiz, whose own bank is not named */
    static QuizRules of(UnitId unit, QuizRules rules) {
        List<Section> sections = rules.sections() == null
                ? null
                : rules.sections().stream()
                        .map(section -> section(unit, section))
                        .toList();
        requireSense(sections, rules.conduct());
        return new QuizRules(
                VietnameseText.nfc(rules.title()).strip(),
                text(rules.instructions()),
                sections == null ? cleaned(rules.topics()) : Section.topicsOf(sections),
                sections == null
                        ? rules.questionCount()
                        : sections.stream().mapToInt(Section::size).sum(),
                rules.passMarkPercent(),
                rules.timeLimitMinutes(),
                rules.attemptsAllowed(),
                rules.shuffleOptions(),
                rules.review(),
                rules.scoring(),
                sections,
                rules.conduct());
    }

    private static Section section(UnitId unit, Section section) {
        return new Section(
                VietnameseText.nfc(section.title()).strip(),
                text(section.instructions()),
                section.fixed(),
                cleaned(section.topics()),
                section.difficulties(),
                section.types(),
                section.size(),
                section.unseenFirst(),
                // none is not written, so that rules from before there were competencies and other banks stay letter by
                // letter the same
                section.about().isEmpty() ? null : section.about(),
                section.fixed().isEmpty() && !unit.equals(section.bank()) ? section.bank() : null);
    }

    private static void requireSense(@Nullable List<Section> sections, @Nullable Conduct conduct) {
        if (sections != null) {
            for (int no = 0; no < sections.size(); no++) {
                if (sections.get(no).size() == 0) {
                    throw new SectionAsksNothing(no);
                }
            }
            int all = sections.stream().mapToInt(Section::size).sum();
            if (all > MOST) {
                throw new TooManyQuestions(all, MOST);
            }
        }
        if (conduct != null
                && conduct.opensAt() != null
                && conduct.closesAt() != null
                && !conduct.opensAt().isBefore(conduct.closesAt())) {
            throw new WindowUpsideDown();
        }
        if (conduct != null && conduct.peerReview() != null) {
            requireSense(conduct, conduct.peerReview());
        }
    }

    /** Fewer reviews given than needed never make a mark for everybody. */
    private static void requireSense(Conduct conduct, PeerReview peers) {
        if (conduct.doubleMarking() != null) {
            throw new MarkedInTwoWays();
        }
        if (conduct.practice()) {
            throw new PracticeIsNotReviewed();
        }
        if (peers.reviewsEach() < peers.reviewsNeeded()) {
            throw new TooFewReviewsEach(peers.reviewsNeeded());
        }
    }

    private static List<String> cleaned(List<String> topics) {
        return topics.stream()
                .map(Topics::clean)
                .filter(topic -> !topic.isEmpty())
                .distinct()
                .toList();
    }

    private static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : VietnameseText.nfc(text).strip();
    }
}
