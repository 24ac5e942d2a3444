package vn.hocso.assessment.exchange;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

/** A package of QTI items with a manifest, as other systems exchange them. The items are taken as they come in it. */
@Component
class QtiPackage implements QuestionFormat {

    private static final String MANIFEST = "imsmanifest.xml";

    private final QtiFormat items;
    private final QtiOneFormat older;

    QtiPackage(QtiFormat items, QtiOneFormat older) {
        this.items = items;
        this.older = older;
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
        Map<String, PackageFile> files = new LinkedHashMap<>();
        SafeZip.files(file.content()).forEach((path, content) -> files.put(path, new PackageFile(content)));
        List<ReadQuestion> questions = new ArrayList<>();
        List<ImportProblem> problems = new ArrayList<>();
        Map<UUID, Picture> pictures = new HashMap<>();
        if (!files.containsKey(MANIFEST)) {
            problems.add(ImportProblem.lost(0, "no-manifest", MANIFEST));
        }
        QtiMetadata metadata =
                QtiMetadata.of(Optional.ofNullable(files.get(MANIFEST)).map(PackageFile::content));
        for (Map.Entry<String, PackageFile> one : files.entrySet()) {
            if (questions.size() >= ReadQuestions.MOST) {
                problems.add(ImportProblem.fatal(0, "too-many-questions", ReadQuestions.MOST));
                break;
            }
            if (!SafeZip.isXml(one.getKey()) || one.getKey().equals(MANIFEST)) {
                continue;
            }
            try {
                ReadQuestions read =
                        read(new QuestionFile(one.getKey(), one.getValue().content()), files);
                read.questions().forEach(question -> questions.add(question.tagged(metadata.tags(one.getKey()))));
                problems.addAll(read.problems());
                pictures.putAll(read.pictures());
            } catch (SafeXml.XmlBroken broken) {
                // A broken item spoils itself, but one that attacks spoils the package.
                problems.add(ImportProblem.fatal(0, "item-broken", one.getKey()));
            }
        }
        return new ReadQuestions(questions, problems, pictures);
    }

    private ReadQuestions read(QuestionFile item, Map<String, PackageFile> files) {
        if (items.recognises(item)) {
            return items.read(item, path -> Optional.ofNullable(files.get(beside(item.name(), path))));
        }
        return older.recognises(item)
                ? older.read(item)
                : new ReadQuestions(List.of(), List.of(ImportProblem.lost(0, "file-lost", item.name())));
    }

    /** The path in the package of what an item names by its own place. */
    private static String beside(String item, String path) {
        Deque<String> steps = new ArrayDeque<>(List.of(item.split("/")));
        steps.pollLast();
        for (String step : decoded(path).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.equals(".") && !step.isEmpty()) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }
}
