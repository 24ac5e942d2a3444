package vn.hocso.assessment.attempt;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.Quizzes.Section;
import vn.hocso.assessment.bank.Lot;
import vn.hocso.assessment.bank.QuestionPool;
import vn.hocso.assessment.bank.QuestionPool.Drawn;
import vn.hocso.assessment.bank.QuestionPool.Wanted;
import vn.hocso.assessment.question.QuestionType;
import vn.hocso.assessment.question.QuestionType.Frozen;
import vn.hocso.assessment.question.QuestionTypes;
import vn.hocso.assessment.quiz.FrozenQuiz;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Refusal;

/** Draws the questions of an attempt and splits them into paper and key. */
@Component
class PaperSetter {

    private final QuestionPool pool;
    private final QuestionTypes types;
    private final AnswerKeys keys;
    private final SecureRandom random = new SecureRandom();

    PaperSetter(QuestionPool pool, QuestionTypes types, AnswerKeys keys) {
        this.pool = pool;
        this.types = types;
        this.keys = keys;
    }

    record Exam(Paper paper, AnswerKey key) {}

    Exam set(FrozenQuiz quiz, AccountId learner) {
        List<Section> sections = quiz.allSections();
        Map<Integer, List<QuestionId>> chosen = choose(quiz, sections, learner);
        Map<QuestionId, Drawn> questions =
                pool.read(chosen.values().stream().flatMap(List::stream).toList());
        List<Paper.Item> items = new ArrayList<>();
        List<AnswerKey.Entry> entries = new ArrayList<>();
        for (int section = 0; section < sections.size(); section++) {
            for (QuestionId id : chosen.getOrDefault(section, List.of())) {
                Drawn question = Objects.requireNonNull(questions.get(id));
                int no = items.size() + 1;
                QuestionType type = types.require(question.type());
                Frozen frozen = type.freeze(question.body(), quiz.shuffleOptions(), random);
                String stem = type.stem(question.stem(), frozen.shown());
                items.add(new Paper.Item(no, question.type(), stem, frozen.shown(), section, question.picture()));
                entries.add(new AnswerKey.Entry(
                        no, id, question.revision(), question.topic(), frozen.key(), question.explanation()));
            }
        }
        return new Exam(new Paper(quiz, items), new AnswerKey(entries));
    }

    /** The questions of each section; sections that have the fewest to choose from choose first. */
    private Map<Integer, List<QuestionId>> choose(FrozenQuiz quiz, List<Section> sections, AccountId learner) {
        List<Lot> lots =
                pool.find(quiz.bank(), sections.stream().map(Wanted::by).toList());
        Set<QuestionId> seen = sections.stream().anyMatch(Section::unseenFirst) ? keys.seenBy(learner) : Set.of();
        Set<QuestionId> taken = new HashSet<>();
        Map<Integer, List<QuestionId>> chosen = new HashMap<>();
        IntStream.range(0, sections.size())
                .boxed()
                .sorted(Comparator.comparingInt(no -> lots.get(no).size()))
                .forEach(no -> {
                    Section section = sections.get(no);
                    List<QuestionId> drawn =
                            lots.get(no).draw(section.size(), taken, section.unseenFirst() ? seen : Set.of());
                    if (drawn.size() < section.size()) {
                        throw new QuestionsRunOut(section.size(), drawn.size());
                    }
                    taken.addAll(drawn);
                    chosen.put(no, inOrder(section, drawn, quiz.conductOrUsual().shuffleQuestions()));
                });
        return chosen;
    }

    private List<QuestionId> inOrder(Section section, List<QuestionId> drawn, boolean shuffled) {
        List<QuestionId> ordered = new ArrayList<>(drawn);
        if (shuffled) {
            Collections.shuffle(ordered, random);
        } else if (!section.fixed().isEmpty()) {
            ordered.sort(Comparator.comparingInt(section.fixed()::indexOf));
        }
        return ordered;
    }

    /** Too many questions were retired since the course was published, or are shared no longer. */
    static class QuestionsRunOut extends Refusal {
        QuestionsRunOut(int needed, int available) {
            super(Kind.CONFLICT, "assessment.questions-run-out", Map.of("needed", needed, "available", available));
        }
    }
}
