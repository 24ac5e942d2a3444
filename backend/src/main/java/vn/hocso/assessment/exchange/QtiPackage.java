package vn.hocso.assessment.exchange;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** A package of QTI items with a manifest, as other systems exchange them. The items are taken as they come in it. */
@Component
class QtiPackage implements QuestionFormat {

    private static final String MANIFEST = "imsmanifest.xml";
    private static final int HEAD = 20_000;

    /** A text that items show, and are read with. */
    private static final Pattern STIMULUS =
            Pattern.compile("<(?:\\w+:)?(?:qti-assessment-stimulus|assessmentStimulus)[\\s>]");

    /** What Common Cartridge calls the folder of pictures, in the ways that systems write it. */
    private static final Pattern FILE_BASE = Pattern.compile("^(?:\\$|%24)IMS[-_]CC[-_]FILE_?BASE(?:\\$|%24)/?");

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
        return (file.isNamed("zip") || file.isNamed("imscc"))
                && content.length > 4
                && content[0] == 'P'
                && content[1] == 'K';
    }

    @Override
    public ReadQuestions read(QuestionFile file) {
        Map<String, PackageFile> files = new LinkedHashMap<>();
        SafeZip.files(file.content())
                .forEach((path, content) -> files.put(path, new PackageFile(content, BlackboardFiles.name(path))));
        List<ReadQuestion> questions = new ArrayList<>();
        List<ImportProblem> problems = new ArrayList<>();
        Map<UUID, Picture> pictures = new HashMap<>();
        Optional<String> manifest = manifest(files.keySet());
        if (manifest.isEmpty()) {
            problems.add(ImportProblem.lost(0, "no-manifest", MANIFEST));
        }
        String folder = manifest.map(path -> path.substring(0, path.length() - MANIFEST.length()))
                .orElse("");
        QtiMetadata metadata = QtiMetadata.of(manifest.map(files::get).map(PackageFile::content));
        Set<String> shown = new HashSet<>();
        List<String> texts = new ArrayList<>();
        for (Map.Entry<String, PackageFile> one : files.entrySet()) {
            if (questions.size() >= ReadQuestions.MOST) {
                problems.add(ImportProblem.fatal(0, "too-many-questions", ReadQuestions.MOST));
                break;
            }
            if (!SafeZip.isXml(one.getKey())
                    || manifest.filter(one.getKey()::equals).isPresent()
                    || BlackboardFiles.isAbout(one.getKey(), files.keySet())) {
                continue;
            }
            QuestionFile item = new QuestionFile(one.getKey(), one.getValue().content());
            if (STIMULUS.matcher(item.head(HEAD)).find()) {
                texts.add(item.name());
                continue;
            }
            try {
                ReadQuestions read = read(item, files.keySet(), path -> {
                    shown.add(path);
                    return Optional.ofNullable(files.get(path));
                });
                read.questions()
                        .forEach(question ->
                                questions.add(question.tagged(metadata.tags(inside(folder, one.getKey())))));
                problems.addAll(read.problems());
                read.pictures().forEach(pictures::putIfAbsent);
            } catch (SafeXml.XmlBroken broken) {
                // A broken item spoils itself, but one that attacks spoils the package.
                problems.add(ImportProblem.fatal(0, "item-broken", one.getKey()));
            }
        }
        texts.stream()
                .filter(text -> !shown.contains(text))
                .forEach(text -> problems.add(ImportProblem.lost(0, "file-lost", text)));
        return new ReadQuestions(questions, problems, pictures);
    }

    private ReadQuestions read(QuestionFile item, Set<String> paths, Function<String, Optional<PackageFile>> files) {
        if (items.recognises(item)) {
            return items.read(item, path -> files.apply(beside(item.name(), path)));
        }
        if (older.recognises(item)) {
            return older.read(item, path -> meant(paths, item.name(), path).flatMap(files));
        }
        // Blackboard keeps in such files whatever else a course has.
        boolean other = item.isNamed("dat");
        return new ReadQuestions(
                List.of(), other ? List.of() : List.of(ImportProblem.lost(0, "file-lost", item.name())));
    }

    /** Some wrap the whole package into a folder. */
    private static Optional<String> manifest(Set<String> paths) {
        return paths.stream()
                .filter(path -> path.equals(MANIFEST) || path.endsWith("/" + MANIFEST))
                .min(Comparator.comparingInt(String::length));
    }

    private static String inside(String folder, String path) {
        return path.startsWith(folder) ? path.substring(folder.length()) : path;
    }

    /** The file that an item of QTI 1.2 means. Systems differ in where paths begin, so the only one that ends like it is it, too. */
    private static Optional<String> meant(Set<String> files, String item, String path) {
        return BlackboardFiles.isNamed(path) ? BlackboardFiles.meant(files, item, path) : beside(files, item, path);
    }

    private static Optional<String> beside(Set<String> files, String item, String path) {
        String named = FILE_BASE.matcher(path.replaceFirst("[?#].*", "")).replaceFirst("");
        String whole = beside("", named);
        return whole.isEmpty()
                ? Optional.empty()
                : Stream.of(beside(item, named), whole)
                        .filter(files::contains)
                        .findFirst()
                        .or(() -> onlyOneLike(files, whole));
    }

    private static Optional<String> onlyOneLike(Set<String> files, String end) {
        List<String> alike =
                files.stream().filter(one -> one.endsWith("/" + end)).limit(2).toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
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
