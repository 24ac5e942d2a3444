package vn.hocso.assessment.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.hocso.assessment.bank.WrittenPicture;
import vn.hocso.assessment.question.Bodies;
import vn.hocso.assessment.question.CompositeBody;
import vn.hocso.assessment.question.CompositeBody.Part;
import vn.hocso.assessment.question.HotSpotBody;
import vn.hocso.media.MediaLibrary;
import vn.hocso.media.MediaLibrary.NewMedia;
import vn.hocso.media.MediaLibrary.Purpose;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Refusal;

/**
 * Takes the pictures of a file into the library of whoever sent it, where the same picture is kept once. That is done while the file is looked
 * through, so that a picture the library refuses is told before anything is in the bank.
 */
@Component
class ImportedPictures {

    private final MediaLibrary library;

    ImportedPictures(MediaLibrary library) {
        this.library = library;
    }

    /** Those of one file, each of which is kept once however many questions show it. */
    Keeping of(Actor actor, Map<UUID, Picture> pictures) {
        return new Keeping(actor, pictures);
    }

    final class Keeping {

        private final Actor actor;
        private final Map<UUID, Picture> pictures;
        private final Map<UUID, UUID> kept = new HashMap<>();
        private final Map<UUID, Refusal> refused = new HashMap<>();

        private Keeping(Actor actor, Map<UUID, Picture> pictures) {
            this.actor = actor;
            this.pictures = pictures;
        }

        /** The question with its pictures kept. One cannot be taken over if it is asked about a picture that is refused. */
        ReadQuestion keep(ReadQuestion whole) {
            if (pictures.isEmpty() || whole.body() == null) {
                return whole;
            }
            ReadQuestion question = shown(whole);
            try {
                return switch (String.valueOf(question.type())) {
                    case "HOT_SPOT" -> question.saying(Bodies.write(kept(question.body(HotSpotBody.class))));
                    case "CASE" -> question.saying(Bodies.write(kept(question.body(CompositeBody.class))));
                    default -> question;
                };
            } catch (Refusal refusal) {
                List<ImportProblem> problems = new ArrayList<>(question.problems());
                problems.add(new ImportProblem(question.line(), refusal.code(), refusal.params(), true));
                return question.with(problems);
            }
        }

        /** With the picture that it shows, or without and told why. Somebody has to describe it where the file does not. */
        private ReadQuestion shown(ReadQuestion question) {
            WrittenPicture picture = question.picture();
            if (picture == null) {
                return question;
            }
            String name =
                    Objects.requireNonNull(pictures.get(picture.mediaId())).name();
            try {
                ReadQuestion kept =
                        question.showing(new WrittenPicture(kept(picture.mediaId()), picture.description()));
                return picture.description() == null ? kept.losing("picture-to-describe", name) : kept;
            } catch (Refusal refusal) {
                ReadQuestion left = question.withoutPicture().losing("picture-lost", name);
                List<ImportProblem> problems = new ArrayList<>(left.problems());
                problems.add(new ImportProblem(left.line(), refusal.code(), refusal.params(), false));
                return left.with(problems);
            }
        }

        private CompositeBody kept(CompositeBody body) {
            return new CompositeBody(
                    body.text(), body.parts().stream().map(this::kept).toList());
        }

        private Part kept(Part part) {
            return part.type().equals("HOT_SPOT")
                    ? new Part(
                            part.stem(),
                            part.type(),
                            Bodies.write(kept(Bodies.read(part.body(), HotSpotBody.class))),
                            part.weight())
                    : part;
        }

        private HotSpotBody kept(HotSpotBody body) {
            return new HotSpotBody(kept(body.mediaId()), body.description(), body.areas(), body.mostPoints());
        }

        private UUID kept(UUID id) {
            Refusal before = refused.get(id);
            if (before != null) {
                throw before;
            }
            UUID known = kept.get(id);
            if (known != null) {
                return known;
            }
            try {
                UUID media = store(actor, Objects.requireNonNull(pictures.get(id)));
                kept.put(id, media);
                return media;
            } catch (Refusal refusal) {
                refused.put(id, refusal);
                throw refusal;
            }
        }
    }

    private UUID store(Actor actor, Picture picture) {
        try {
            Path file = Files.createTempFile("hocso-question-", ".part");
            try {
                Files.write(file, picture.content());
                return library.store(actor, new NewMedia(Purpose.IMAGE, picture.name(), file))
                        .value();
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException noDisk) {
            throw new UncheckedIOException(noDisk);
        }
    }
}
