package vn.hocso.assessment.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.question.QuestionType.QuestionProblem;
import vn.hocso.media.MediaId;
import vn.hocso.media.MediaLibrary;
import vn.hocso.media.MediaLibrary.Purpose;
import vn.hocso.media.MediaView;

/** Pictures that questions show, out of the media library. */
@Component
class QuestionPictures {

    private static final QuestionProblem UNDESCRIBED =
            new QuestionProblem("assessment.picture-undescribed", "picture.description");

    private final MediaLibrary library;

    QuestionPictures(MediaLibrary library) {
        this.library = library;
    }

    /** Where pictures are served. */
    record Served(Map<UUID, MediaView> files) {

        @Nullable
        PictureView view(@Nullable WrittenPicture picture) {
            if (picture == null) {
                return null;
            }
            MediaView file = files.get(picture.mediaId());
            return file == null
                    ? new PictureView(picture.mediaId(), null, null, null, picture.description())
                    : new PictureView(
                            picture.mediaId(), file.url(), file.width(), file.height(), picture.description());
        }
    }

    /** All of them in one statement. */
    Served served(Stream<? extends @Nullable WrittenPicture> pictures) {
        List<MediaId> named = pictures.filter(Objects::nonNull)
                .map(picture -> new MediaId(Objects.requireNonNull(picture).mediaId()))
                .distinct()
                .toList();
        return new Served(library.byIds(named).values().stream()
                .filter(file -> file.kind() == Purpose.IMAGE)
                .collect(Collectors.toMap(file -> file.id().value(), file -> file)));
    }

    /** What keeps a question from being kept with that picture. */
    List<QuestionProblem> missing(@Nullable WrittenPicture picture) {
        return picture == null || served(Stream.of(picture)).files().containsKey(picture.mediaId())
                ? List.of()
                : List.of(new QuestionProblem("assessment.picture-missing", "picture.mediaId"));
    }

    /** What an author has to mend. */
    List<QuestionProblem> unfinished(@Nullable WrittenPicture picture) {
        List<QuestionProblem> problems = new ArrayList<>(missing(picture));
        problems.addAll(undescribed(picture));
        return problems;
    }

    /** What keeps a question from being approved. */
    static List<QuestionProblem> undescribed(@Nullable WrittenPicture picture) {
        return picture == null || picture.isDescribed() ? List.of() : List.of(UNDESCRIBED);
    }
}
