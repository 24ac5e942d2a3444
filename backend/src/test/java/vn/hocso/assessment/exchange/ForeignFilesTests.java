package vn.hocso.assessment.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import vn.hocso.assessment.question.ChoiceTypes;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files written as the formats and the systems that speak them write theirs. Beside each lies what is read of it, down to keys and weights, and what is said of
 * the rest. A folder named like a package becomes one.
 */
class ForeignFilesTests {

    private static final Path FILES = Path.of("src/test/resources/assessment/exchange");

    /** What lies beside a file; written anew with {@code -Dhocso.exchange.write=true}, and then to be read. */
    private static final String TOLD = ".read";

    private static final AnnotationConfigApplicationContext CONTEXT = new AnnotationConfigApplicationContext(
            QtiFormat.class,
            QtiInteractions.class,
            QtiTextInteractions.class,
            QtiPictureInteractions.class,
            QtiOneFormat.class,
            QtiPackage.class,
            MoodleXmlFormat.class,
            MoodleTypes.class,
            MoodleGapTypes.class,
            MoodleCalculated.class,
            MoodleMarkers.class,
            MoodleCloze.class,
            GiftFormat.class,
            AikenFormat.class);

    static Stream<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(FILES, 2)) {
            return all
                    .filter(path -> path.getNameCount() == FILES.getNameCount() + 2)
                    .map(path -> FILES.relativize(path).toString())
                    .filter(name -> !name.endsWith(TOLD))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Stream<String> texts() throws IOException {
        return files().filter(name -> !name.endsWith(".zip") && !name.equals("moodle/latin.xml"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileIsReadAsIsToldBesideIt(String name) throws IOException {
        Path beside = FILES.resolve(name + TOLD);
        String told = told(name, content(FILES.resolve(name)));
        if (Boolean.getBoolean("hocso.exchange.write")) {
            Files.writeString(beside, told);
        }

        assertThat(told).isEqualTo(Files.readString(beside));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whoeverSavesAFileOnWindowsSavesTheSameQuestions(String name) throws IOException {
        String text = Files.readString(FILES.resolve(name));
        String windows = "\uFEFF" + text.replace("\n", "\r\n");

        assertThat(told(name, windows.getBytes(UTF_8))).isEqualTo(told(name, text.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aFileInWideLettersHoldsTheSameQuestions(String name) throws IOException {
        String text = Files.readString(FILES.resolve(name));
        String expected = told(name, text.getBytes(UTF_8));

        assertThat(told(name, wide(text, UTF_16))).isEqualTo(expected);
        assertThat(told(name, wide("\uFEFF" + text, UTF_16LE))).isEqualTo(expected);
    }

    private static byte[] wide(String text, Charset charset) {
        return text.replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"").getBytes(charset);
    }

    private static byte[] content(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return Files.readAllBytes(path);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                Stream<Path> files = Files.walk(path)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(path.relativize(file).toString()));
                zip.write(Files.readAllBytes(file));
            }
        }
        return bytes.toByteArray();
    }

    private static String told(String name, byte[] content) {
        ReadQuestions read = read(new QuestionFile(name, content));
        List<String> lines = new ArrayList<>();
        read.questions().forEach(question -> lines.addAll(told(question, read.pictures())));
        read.problems().forEach(problem -> lines.add("file " + told(problem)));
        return String.join("\n", lines) + "\n";
    }

    /** The way of a file through the format that takes it, which is one alone unless nothing in a text tells them apart. */
    static ReadQuestions read(QuestionFile file) {
        return CONTEXT.getBeansOfType(QuestionFormat.class).values().stream()
                .filter(one -> one.recognises(file))
                .min(Comparator.comparing(QuestionFormat::name))
                .orElseThrow()
                .read(file);
    }

    private static List<String> told(ReadQuestion question, Map<UUID, Picture> pictures) {
        List<String> lines = new ArrayList<>();
        lines.add("%d %s: %s"
                .formatted(question.line(), question.type(), question.stem().replace("\n", " / ")));
        Stream.of("explained: " + question.explanation(), "topic: " + question.topic(), "id: " + question.externalId())
                .filter(line -> !line.endsWith(": null"))
                .forEach(line -> lines.add("    " + line));
        if (question.picture() != null) {
            String name = Objects.requireNonNull(pictures.get(question.picture().mediaId()))
                    .name();
            lines.add("    picture: %s, %s".formatted(name, question.picture().description()));
        }
        question.tags().forEach(tag -> lines.add("    tag: " + tag));
        if (question.type() != null && question.body() != null) {
            lines.add("    " + question.body().toString().replaceAll("\"\\w+\":null,|,\"\\w+\":null", ""));
            ChoiceTypes.all()
                    .require(question.type())
                    .check(question.body())
                    .forEach(fault -> lines.add("    ! " + fault.code() + " " + fault.field()));
        }
        question.problems().forEach(problem -> lines.add("    " + told(problem)));
        return lines;
    }

    private static String told(ImportProblem problem) {
        return (problem.fatal() ? "! " : "- ") + problem.code().replace("assessment.import.", "") + " "
                + problem.params().get("what");
    }
}
