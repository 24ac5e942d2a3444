package vn.hocso.assessment.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.assessment.question.Bodies.QuestionMalformed;
import vn.hocso.assessment.question.EssayBody.Criterion;
import vn.hocso.media.FileGroup;
import vn.hocso.shared.VietnameseText;

/**
 * Files are handed in, with a text where one is asked for, and a person marks them; nothing handed in earns nothing without anybody looking.
 * The answer names the files; that they are there is for whoever keeps them to say.
 */
@Component
class FileUploadQuestion
        extends RecordQuestion<
                FileUploadBody, FileUploadQuestion.Shown, FileUploadQuestion.Key, FileUploadQuestion.HandedIn> {

    private static final int LONGEST_NAME = 255;

    FileUploadQuestion() {
        super("FILE_UPLOAD", FileUploadBody.class, Shown.class, Key.class, HandedIn.class);
    }

    /** With the endings of names beside the groups, so that whoever picks files need not know which group has which. */
    record Shown(
            int mostFiles,
            Set<FileGroup> groups,
            List<String> extensions,
            int mostMegabytes,
            boolean withText,
            List<Criterion> rubric) {

        FileRule rule() {
            return new FileRule(mostFiles, groups, mostMegabytes);
        }
    }

    record Key(@Nullable String guidance, List<Criterion> rubric) {}

    record HandedIn(List<HandedFile> files, @Nullable String text) {

        HandedIn {
            files = Bodies.list(files);
        }
    }

    @Override
    void check(FileUploadBody body, Problems problems) {
        problems.between(body.mostFiles(), 1, 10, "mostFiles");
        problems.require(!body.groups().isEmpty(), "assessment.no-file-groups", "groups");
        problems.between(body.mostMegabytes(), 1, 100, "mostMegabytes");
        problems.optional(body.guidance(), Problems.LONG, "guidance");
        Rubrics.check(body.rubric(), problems);
    }

    @Override
    Split<Shown, Key> split(FileUploadBody body, boolean shuffle, RandomGenerator random) {
        Set<FileGroup> groups = new TreeSet<>(body.groups());
        return new Split<>(
                new Shown(
                        body.mostFiles(),
                        groups,
                        groups.stream()
                                .flatMap(group -> group.extensions().stream())
                                .toList(),
                        body.mostMegabytes(),
                        body.withText(),
                        body.rubric()),
                new Key(body.guidance(), body.rubric()));
    }

    @Override
    boolean fits(Shown shown, HandedIn answer) {
        return answer.files().size() <= shown.mostFiles()
                && answer.files().stream().map(HandedFile::fileId).distinct().count()
                        == answer.files().size()
                && answer.files().stream()
                        .allMatch(file -> file.name().length() <= LONGEST_NAME
                                && shown.rule().allows(file))
                && (answer.text() == null || shown.withText() && answer.text().length() <= EssayQuestion.LONGEST);
    }

    @Override
    @Nullable
    BigDecimal share(Key key, HandedIn answer, Scoring scoring) {
        return answer.files().isEmpty() && !says(answer) ? BigDecimal.ZERO : null;
    }

    private static boolean says(HandedIn answer) {
        return answer.text() != null && !VietnameseText.line(answer.text()).isEmpty();
    }

    @Override
    public @Nullable String prose(JsonNode shown, JsonNode answer) {
        HandedIn given = Bodies.read(answer, HandedIn.class);
        return given.text() == null || !says(given) ? null : EssayQuestion.plain(given.text());
    }

    @Override
    public Optional<FileRule> fileRule(JsonNode shown, @Nullable Integer part) {
        return part == null ? Optional.of(Bodies.read(shown, Shown.class).rule()) : Optional.empty();
    }

    @Override
    public List<HandedFile> files(JsonNode answer) {
        return Bodies.read(answer, HandedIn.class).files();
    }

    @Override
    public JsonNode renamed(JsonNode answer, UnaryOperator<HandedFile> naming) {
        return withNames(answer, naming);
    }

    /** The files of an answer of whatever type. */
    static List<HandedFile> named(JsonNode answer) {
        try {
            return Bodies.read(answer, HandedIn.class).files();
        } catch (QuestionMalformed another) {
            return List.of();
        }
    }

    static JsonNode withNames(JsonNode answer, UnaryOperator<HandedFile> naming) {
        HandedIn given = Bodies.read(answer, HandedIn.class);
        return Bodies.write(new HandedIn(given.files().stream().map(naming).toList(), given.text()));
    }

    @Override
    public boolean needsPerson(JsonNode shown) {
        return true;
    }

    @Override
    public List<Criterion> rubric(JsonNode shown) {
        return Bodies.read(shown, Shown.class).rubric();
    }

    @Override
    Optional<HandedIn> solved(Key key) {
        return Optional.empty();
    }

    @Override
    List<String> words(FileUploadBody body) {
        return body.rubric().stream().map(Criterion::name).toList();
    }
}
