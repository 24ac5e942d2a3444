package vn.hocso.assessment.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.bank.WrittenPicture;
import vn.hocso.assessment.question.Bodies;

/** A question while it is being read, which gathers what goes wrong. */
final class Draft {

    /** A file may name the same broken picture without end. */
    private static final int MOST_TRIED = 20;

    final int line;

    @Nullable
    String externalId;

    @Nullable
    String topic;

    @Nullable
    String title;

    String stem = "";

    @Nullable
    String explanation;

    final List<String> tags = new ArrayList<>();

    /** The one that the question shows below what it asks. */
    @Nullable
    WrittenPicture picture;

    /** The same, and those the question is asked about. */
    final List<Picture> pictures = new ArrayList<>();

    /** What lies beside the question in its package, by the path it names. */
    Function<String, Optional<PackageFile>> files = path -> Optional.empty();

    private int tried;

    private final Set<ImportProblem> problems = new LinkedHashSet<>();

    Draft(int line) {
        this.line = line;
    }

    /** Something of the question stays behind. */
    void lost(String code, Object what) {
        problems.add(ImportProblem.lost(line, code, what));
    }

    /** Something of the question is wrong, which keeps it out. */
    void wrong(String code, Map<String, Object> params) {
        problems.add(new ImportProblem(line, "assessment.import." + code, params, true));
    }

    /** Takes the picture for the one that the question shows, if it has none yet and the picture is there. */
    boolean takes(String address, String alt) {
        boolean written = DataAddress.isOne(address);
        return picture == null
                && tried++ < MOST_TRIED
                && takes(
                        written ? DataAddress.name(address) : address.replaceFirst("[?#].*", ""),
                        written ? DataAddress.read(address) : files.apply(address),
                        alt);
    }

    boolean takes(String path, Optional<PackageFile> file, String alt) {
        if (picture != null || file.isEmpty()) {
            return false;
        }
        Picture shown = Picture.shown(file.get().name().orElseGet(() -> PlainText.fileName(path)), file.get());
        pictures.add(shown);
        picture = new WrittenPicture(shown.id(), described(shown, alt.strip()));
        return true;
    }

    /** What it shows. Systems that ask nobody put its name there. */
    private @Nullable String described(Picture shown, String alt) {
        if (alt.length() > WrittenPicture.LONGEST) {
            lost("description-shortened", shown.name());
            return alt.substring(0, WrittenPicture.LONGEST);
        }
        return alt.equalsIgnoreCase(shown.name()) ? null : alt;
    }

    ReadQuestion as(String type, Object body) {
        return new ReadQuestion(
                line,
                externalId,
                topic,
                title,
                type,
                asked(),
                Bodies.write(body),
                explanation,
                picture,
                List.copyOf(tags),
                List.of(),
                List.copyOf(problems));
    }

    /** Where a picture is all that asks, its description does, or the title. */
    private String asked() {
        return stem.isBlank() && picture != null
                ? Stream.of(picture.description(), title)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("")
                : stem;
    }

    ReadQuestion unreadable(String code, Object what) {
        return unreadable(ImportProblem.fatal(line, code, what));
    }

    ReadQuestion unreadable(ImportProblem why) {
        problems.add(why);
        return new ReadQuestion(
                line,
                externalId,
                topic,
                title,
                null,
                stem,
                null,
                explanation,
                null,
                List.copyOf(tags),
                List.of(),
                List.copyOf(problems));
    }
}
