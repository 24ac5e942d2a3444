package vn.hocso.assessment.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.competency.Competencies;
import vn.hocso.shared.VietnameseText;
import vn.hocso.shared.Words;
import vn.hocso.tabular.TableFiles;
import vn.hocso.tabular.TableLimits;
import vn.hocso.tabular.TableVisitor;

/** A table of questions, a row each, as the template begins it. Headers and types are known by their words in either language. */
@Component
class SheetFormat implements QuestionFormat {

    private static final List<String> TYPES = SheetQuestion.TYPES;

    private final Words words;
    private final Competencies competencies;

    SheetFormat(Words words, Competencies competencies) {
        this.words = words;
        this.competencies = competencies;
    }

    @Override
    public String name() {
        return "XLSX";
    }

    @Override
    public boolean recognises(QuestionFile file) {
        return file.isNamed("xlsx") || file.isNamed("csv");
    }

    @Override
    public ReadQuestions read(QuestionFile file) {
        Rows rows = new Rows();
        try {
            Path kept = Files.createTempFile("questions", ".table");
            try {
                Files.write(kept, file.content());
                TableFiles.read(kept, TableLimits.USUAL, rows);
            } finally {
                Files.delete(kept);
            }
        } catch (IOException noDisk) {
            throw new UncheckedIOException(noDisk);
        }
        return new ReadQuestions(rows.questions, rows.problems);
    }

    private Map<String, String> byWords(Stream<String> codes, String prefix) {
        Map<String, String> known = new HashMap<>();
        codes.forEach(code -> {
            known.put(folded(code), code);
            Stream.of(Words.VIETNAMESE, Locale.ENGLISH)
                    .forEach(locale -> known.put(folded(words.in(locale, prefix + code)), code));
        });
        return known;
    }

    private static String folded(String text) {
        return VietnameseText.fold(text)
                .replaceAll("\\(\\*\\)|\\d+$", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private final class Rows implements TableVisitor {

        private final List<ReadQuestion> questions = new ArrayList<>();
        private final List<ImportProblem> problems = new ArrayList<>();
        private final Map<String, String> types = byWords(TYPES.stream(), "assessment.type.");
        private List<@Nullable SheetColumn> columns = List.of();
        private boolean full;

        @Nullable
        private SheetCompetencies known;

        @Override
        public void header(List<String> names) {
            Map<String, String> known = byWords(Stream.of(SheetColumn.values()).map(Enum::name), "assessment.sheet.");
            List<@Nullable SheetColumn> found = new ArrayList<>();
            for (String name : names) {
                String column = known.get(folded(name));
                found.add(column == null ? null : SheetColumn.valueOf(column));
            }
            columns = found;
            if (!found.contains(SheetColumn.QUESTION)) {
                problems.add(ImportProblem.fatal(
                        1, "no-question-column", words.in(Words.VIETNAMESE, SheetColumn.QUESTION.words())));
                return;
            }
            String unread = IntStream.range(0, names.size())
                    .filter(no -> found.get(no) == null && !names.get(no).isBlank())
                    .mapToObj(names::get)
                    .collect(Collectors.joining(", "));
            if (!unread.isEmpty()) {
                problems.add(ImportProblem.lost(1, "columns-lost", unread));
            }
        }

        @Override
        public void row(int number, List<String> cells) {
            if (questions.size() >= ReadQuestions.MOST) {
                if (!full) {
                    problems.add(ImportProblem.fatal(number, "too-many-questions", ReadQuestions.MOST));
                }
                full = true;
                return;
            }
            if (!columns.contains(SheetColumn.QUESTION)) {
                return;
            }
            Draft draft = new Draft(number);
            draft.stem = cell(cells, SheetColumn.QUESTION);
            draft.topic = given(cell(cells, SheetColumn.TOPIC));
            draft.explanation = given(cell(cells, SheetColumn.EXPLANATION));
            String about = cell(cells, SheetColumn.COMPETENCIES);
            if (!about.isBlank()) {
                known().read(about, draft);
            }
            String type = cell(cells, SheetColumn.TYPE);
            String meant = types.get(folded(type));
            questions.add(
                    meant == null
                            ? draft.unreadable("type-unknown", type)
                            : SheetQuestion.read(meant, cell(cells, SheetColumn.RIGHT), options(cells), draft));
        }

        private SheetCompetencies known() {
            SheetCompetencies all = known == null ? new SheetCompetencies(competencies.all(Words.VIETNAMESE)) : known;
            known = all;
            return all;
        }

        private String cell(List<String> cells, SheetColumn column) {
            int at = columns.indexOf(column);
            return at < 0 || at >= cells.size() ? "" : cells.get(at);
        }

        private List<String> options(List<String> cells) {
            List<String> options = new ArrayList<>();
            for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
                if (columns.get(i) == SheetColumn.OPTION) {
                    options.add(cells.get(i));
                }
            }
            return options;
        }
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : text;
    }
}
