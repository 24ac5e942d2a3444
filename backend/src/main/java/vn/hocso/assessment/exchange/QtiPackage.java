package vn.hocso.assessment.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/** A package of QTI items with a manifest, as other systems exchange them. The items are taken as they come in it. */
@Component
class QtiPackage implements QuestionFormat {

    private static final String MANIFEST = "imsmanifest.xml";

    private final List<QuestionFormat> formats;

    QtiPackage(QtiFormat items, QtiOneFormat older) {
        this.formats = List.of(items, older);
    }

    @Override
    public String name() {
        return "QTI_PACKAGE";
    }

    @Override
    public boolean recognises(QuestionFile file) {
        byte[] content = file.content();
        return file.isNamed("zip") && content.length > 4 && content[0] == 'P' && content[1] == 'K';
    }

    @Override
    public ReadQuestions read(QuestionFile file) {
        Map<String, byte[]> files = SafeZip.xml(file.content());
        List<ReadQuestion> questions = new ArrayList<>();
        List<ImportProblem> problems = new ArrayList<>();
        if (!files.containsKey(MANIFEST)) {
            problems.add(ImportProblem.lost(0, "no-manifest", MANIFEST));
        }
        for (Map.Entry<String, byte[]> one : files.entrySet()) {
            if (questions.size() >= ReadQuestions.MOST) {
                problems.add(ImportProblem.fatal(0, "too-many-questions", ReadQuestions.MOST));
                break;
            }
            QuestionFile item = new QuestionFile(one.getKey(), one.getValue());
            formats.stream()
                    .filter(format -> format.recognises(item))
                    .findFirst()
                    .ifPresentOrElse(format -> read(format, item, questions, problems), () -> {
                        if (!one.getKey().equals(MANIFEST)) {
                            problems.add(ImportProblem.lost(0, "file-lost", one.getKey()));
                        }
                    });
        }
        return new ReadQuestions(questions, problems);
    }

    /** A broken item spoils itself, but one that attacks spoils the package. */
    private static void read(
            QuestionFormat format, QuestionFile item, List<ReadQuestion> questions, List<ImportProblem> problems) {
        try {
            ReadQuestions read = format.read(item);
            questions.addAll(read.questions());
            problems.addAll(read.problems());
        } catch (SafeXml.XmlBroken broken) {
            problems.add(ImportProblem.fatal(0, "item-broken", item.name()));
        }
    }
}
