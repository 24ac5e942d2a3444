package vn.hocso.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import vn.hocso.assessment.QuestionBank;
import vn.hocso.assessment.QuestionBank.Difficulty;
import vn.hocso.assessment.QuestionBank.NewQuestion;
import vn.hocso.assessment.QuestionId;
import vn.hocso.competency.Competencies;
import vn.hocso.competency.CompetencyId;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;

/** The question bank of the course's unit, told what each question is about; another unit may use those of one topic. */
@Component
@DemoMode
class DemoQuestions {

    private static final String SHARED_TOPIC = "Văn bản số, dữ liệu và an toàn";

    private final DemoFiles files;
    private final QuestionBank bank;
    private final Competencies competencies;
    private final Units units;

    DemoQuestions(DemoFiles files, QuestionBank bank, Competencies competencies, Units units) {
        this.files = files;
        this.bank = bank;
        this.competencies = competencies;
        this.units = units;
    }

    void load(Actor trainer, UnitId unit) {
        List<NewQuestion> questions = questions();
        List<QuestionId> added = bank.addAll(trainer, unit, questions, true);
        List<QuestionId> shared = IntStream.range(0, added.size())
                .filter(no -> questions.get(no).topic().equals(SHARED_TOPIC))
                .mapToObj(added::get)
                .toList();
        UnitId with =
                units.byCode(DemoAccount.UNIT_MANAGER.unitCode()).orElseThrow().id();
        bank.share(trainer, shared, Set.of(with));
    }

    private List<NewQuestion> questions() {
        Map<String, CompetencyId> known = competencies.choosable(DemoCompetencies.FRAMEWORK);
        return Arrays.stream(files.json("course/questions.json", Question[].class))
                .map(question -> question.draft(known))
                .toList();
    }

    private record Question(
            String type,
            String topic,
            Difficulty difficulty,
            Set<String> competencies,
            String stem,
            List<QuestionBank.Option> options,
            String explanation) {

        NewQuestion draft(Map<String, CompetencyId> known) {
            return new NewQuestion(
                    topic,
                    type,
                    difficulty,
                    stem,
                    options,
                    explanation,
                    competencies.stream()
                            .map(code -> Objects.requireNonNull(known.get(code), code))
                            .collect(Collectors.toSet()));
        }
    }
}
