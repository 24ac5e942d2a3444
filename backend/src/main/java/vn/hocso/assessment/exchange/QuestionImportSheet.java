package vn.hocso.assessment.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import vn.hocso.assessment.exchange.QuestionImportRows.Row;
import vn.hocso.identity.Accounts;
import vn.hocso.shared.Words;
import vn.hocso.tabular.TableFormat;
import vn.hocso.tabular.TableWriter;

/** Each question of an import with what became of it, as a table. In the owner's language, since a job has none. */
@Component
class QuestionImportSheet {

    private static final int ROWS_AT_ONCE = 200;

    private final QuestionImportRows rows;
    private final Accounts accounts;
    private final Words words;

    QuestionImportSheet(QuestionImportRows rows, Accounts accounts, Words words) {
        this.rows = rows;
        this.accounts = accounts;
        this.words = words;
    }

    String name(QuestionImport one) {
        return word(one, "title") + " - " + one.fileName().replaceFirst("\\.[A-Za-z]+$", "") + ".xlsx";
    }

    void write(QuestionImport one, OutputStream to) throws IOException {
        List<String> header = List.of(
                word(one, "number"),
                word(one, "line"),
                word(one, "question"),
                word(one, "type"),
                word(one, "outcome"),
                word(one, "notes"));
        try (TableWriter table = TableWriter.open(to, TableFormat.XLSX, word(one, "title"), header)) {
            List<Row> part = rows.after(one.id(), 0, ROWS_AT_ONCE);
            while (!part.isEmpty()) {
                for (Row row : part) {
                    table.row(line(one, row));
                }
                part = rows.after(one.id(), part.getLast().checked().number(), ROWS_AT_ONCE);
            }
        }
    }

    private List<Object> line(QuestionImport one, Row row) {
        ReadQuestion question = row.checked().question();
        Locale locale = locale(one);
        return List.of(
                row.checked().number(),
                question.line(),
                question.stem(),
                question.type() == null ? "" : words.in(locale, "assessment.type." + question.type()),
                row.outcome() == null ? "" : word(one, "outcome." + row.outcome()),
                String.join(
                        "\n",
                        question.problems().stream()
                                .map(problem -> words.in(locale, problem.code(), problem.params()))
                                .toList()));
    }

    private String word(QuestionImport one, String code) {
        return words.in(locale(one), "assessment.import.sheet." + code);
    }

    private Locale locale(QuestionImport one) {
        return accounts.require(one.owner()).language().locale();
    }
}
