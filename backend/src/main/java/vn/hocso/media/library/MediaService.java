package vn.hocso.media.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hocso.media.MediaId;
import vn.hocso.media.MediaLibrary;
import vn.hocso.media.MediaView;
import vn.hocso.media.ObjectStore;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.NotAllowed;
import vn.hocso.organisation.Permission;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.VietnameseText;

/** Takes files in and finds them. The bytes are kept first and the row written after, so that a row never points at nothing. */
@Service
class MediaService implements MediaLibrary {

    private final MediaFileRepository files;
    private final Reception reception;
    private final ObjectStore store;
    private final NarrowPictures narrowPictures;
    private final NarrowPictureRows narrowRows;
    private final VideoDesk videos;
    private final Access access;
    private final Clock clock;
    private final TransactionTemplate transaction;

    MediaService(
            MediaFileRepository files,
            Reception reception,
            ObjectStore store,
            NarrowPictures narrowPictures,
            NarrowPictureRows narrowRows,
            VideoDesk videos,
            Access access,
            Clock clock,
            TransactionTemplate transaction) {
        this.files = files;
        this.reception = reception;
        this.store = store;
        this.narrowPictures = narrowPictures;
        this.narrowRows = narrowRows;
        this.videos = videos;
        this.access = access;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public MediaId store(Actor actor, NewMedia media) {
        requireAuthor(actor);
        Path workspace = temporary();
        try {
            Intake intake = reception.receive(media.purpose(), media.file(), workspace);
            videos.requirePlayable(intake);
            Optional<MediaFile> known = known(intake, actor);
            return known.isPresent() ? known.get().mediaId() : keep(intake, media.fileName(), actor);
        } finally {
            discard(workspace);
        }
    }

    private MediaId keep(Intake intake, String fileName, Actor actor) {
        store.put(Renditions.original(intake.sha256(), intake.extension()), intake.content(), intake.contentType());
        List<NarrowPicture> narrow = narrowPictures.of(intake);
        narrow.forEach(one -> store.put(one.key(intake.sha256()), one.content(), one.contentType()));
        MediaFile file = new MediaFile(new MediaId(Ids.next()), intake, fileName, actor, clock.instant());
        try {
            transaction.executeWithoutResult(status -> {
                videos.prepare(file, intake);
                files.saveAndFlush(file);
                narrowRows.insert(file.mediaId(), narrow);
                videos.queue(file, intake);
            });
            return file.mediaId();
        } catch (DataIntegrityViolationException meanwhile) {
            return known(intake, actor).map(MediaFile::mediaId).orElseThrow(() -> meanwhile);
        }
    }

    private Optional<MediaFile> known(Intake intake, Actor actor) {
        return files.findBySha256AndKindAndUploadedBy(intake.sha256(), intake.purpose(), actor.accountId());
    }

    @Override
    @Transactional(readOnly = true)
    public MediaView require(MediaId mediaId) {
        return files.findById(mediaId.value()).map(MediaFile::view).orElseThrow(MediaRefused::unknown);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<MediaId, MediaView> byIds(Collection<MediaId> mediaIds) {
        return mediaIds.isEmpty()
                ? Map.of()
                : files.findAllById(mediaIds.stream().map(MediaId::value).toList()).stream()
                        .map(MediaFile::view)
                        .collect(Collectors.toMap(MediaView::id, Function.identity()));
    }

    @Override
    @Transactional(readOnly = true)
    public InputStream open(MediaId mediaId) {
        return store.open(files.findById(mediaId.value())
                .orElseThrow(MediaRefused::unknown)
                .originalKey());
    }

    @Transactional(readOnly = true)
    public MediaView look(Actor actor, MediaId mediaId) {
        requireAuthor(actor);
        return require(mediaId);
    }

    /** The actor's own files, the newest first. */
    @Transactional(readOnly = true)
    public Page<MediaView> list(Actor actor, @Nullable String query, @Nullable Purpose kind, Paging paging) {
        requireAuthor(actor);
        List<String> words = VietnameseText.words(query);
        String pattern = words.isEmpty() ? "%" : "%" + String.join("%", words) + "%";
        var found = files.list(actor.accountId(), kind, pattern, PageRequest.of(paging.page(), paging.size()));
        return Page.of(found.map(MediaFile::view).toList(), paging, found.getTotalElements());
    }

    /** What is served under that name; only what belongs to a course on offer is there for people who have not signed in. */
    @Transactional(readOnly = true)
    public ServedFile served(@Nullable Actor actor, MediaId mediaId, String name) {
        return files.findById(mediaId.value())
                .filter(file -> actor != null || file.isPublic())
                .flatMap(file -> narrowRows.served(file, name).or(() -> Optional.ofNullable(file.served(name))))
                .orElseThrow(MediaRefused::unknown);
    }

    private void requireAuthor(Actor actor) {
        if (!access.mayAnywhere(actor, Permission.AUTHOR_COURSES)) {
            throw new NotAllowed();
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("hocso-upload-", ".part");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
