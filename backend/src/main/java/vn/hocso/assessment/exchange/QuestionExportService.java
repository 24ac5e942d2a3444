package vn.hocso.assessment.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.assessment.bank.QuestionExtracts;
import vn.hocso.assessment.bank.QuestionExtracts.Extract;
import vn.hocso.assessment.bank.QuestionFilter;
import vn.hocso.assessment.exchange.QuestionWriter.Written;
import vn.hocso.media.MediaLibrary;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Refusal;

/** Writes questions of the bank for other systems, and says what these will not get. */
@Service
class QuestionExportService {

    private static final int MOST = ReadQuestions.MOST;

    private final QuestionExtracts extracts;
    private final MediaLibrary media;
    private final List<QuestionWriter> writers;

    QuestionExportService(QuestionExtracts extracts, MediaLibrary media, List<QuestionWriter> writers) {
        this.extracts = extracts;
        this.media = media;
        this.writers = List.copyOf(writers);
    }

    /** The file, with the questions in the order of the numbers that its notes name. */
    record Exported(QuestionWriter writer, List<ReadQuestion> questions, Written written) {}

    @Transactional(readOnly = true)
    public Exported export(Actor actor, String format, QuestionFilter wanted) {
        QuestionWriter writer = writers.stream()
                .filter(one -> one.name().equals(format))
                .findFirst()
                .orElseThrow(QuestionImportRefusals.FormatUnknown::new);
        Page<Extract> found = extracts.find(actor, wanted, MOST);
        if (found.total() > MOST) {
            throw new TooMany(found.total());
        }
        List<ReadQuestion> questions = new ArrayList<>();
        for (Extract one : found.items()) {
            questions.add(new ReadQuestion(
                    questions.size() + 1,
                    null,
                    one.topic(),
                    null,
                    one.type(),
                    one.stem(),
                    one.body(),
                    one.explanation(),
                    one.picture(),
                    one.competencies().stream().map(CompetencyTags::of).toList(),
                    List.of(),
                    List.of()));
        }
        return new Exported(writer, questions, writer.write(questions, new ExportedPictures(media, questions)));
    }

    /** More than anybody takes over at once. */
    static class TooMany extends Refusal {
        TooMany(long count) {
            super(Kind.INVALID, "assessment.export-too-many", Map.of("count", count, "most", MOST));
        }
    }
}
