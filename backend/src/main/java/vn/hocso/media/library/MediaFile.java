package vn.hocso.media.library;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

import vn.hocso.media.MediaId;
import vn.hocso.media.MediaLibrary.Purpose;
import vn.hocso.media.MediaView;
import vn.hocso.shared.Actor;
import vn.hocso.shared.VietnameseText;

/** A file somebody uploaded. Its content never changes; a video gains a rendition for browsers and a poster. */
@Entity
@Table(name = "media_file")
class MediaFile implements Persistable<UUID> {

    private static final int LONGEST_NAME = 255;

    @Id
    @Column(name = "id", columnDefinition = "binary(16)")
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", columnDefinition = "varchar(20)")
    private Purpose kind;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "name_folded")
    private String nameFolded;

    @Column(name = "content_type")
    private String contentType;

    @Column(name = "bytes")
    private long bytes;

    @Column(name = "sha256", columnDefinition = "char(64)")
    private String sha256;

    @Column(name = "extension")
    private String extension;

    @Column(name = "width")
    private @Nullable Integer width;

    @Column(name = "height")
    private @Nullable Integer height;

    @Column(name = "duration_seconds")
    private @Nullable Integer durationSeconds;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", columnDefinition = "varchar(20)")
    private MediaView.State state = MediaView.State.READY;

    @Enumerated(EnumType.STRING)
    @Column(name = "notice", columnDefinition = "varchar(20)")
    private MediaView.@Nullable Notice notice;

    @Column(name = "web_bytes")
    private @Nullable Long webBytes;

    @Column(name = "poster_bytes")
    private @Nullable Long posterBytes;

    @Column(name = "public_use")
    private boolean publicUse;

    @Column(name = "uploaded_by")
    private UUID uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Transient
    private boolean stored;

    protected MediaFile() {}

    MediaFile(MediaId id, Intake intake, String fileName, Actor by, Instant at) {
        this.id = id.value();
        this.kind = intake.purpose();
        this.fileName = shortened(VietnameseText.line(fileName));
        this.nameFolded = VietnameseText.fold(this.fileName);
        this.contentType = intake.contentType();
        this.bytes = intake.bytes();
        this.sha256 = intake.sha256();
        this.extension = intake.extension();
        this.width = intake.size() == null ? null : intake.size().width();
        this.height = intake.size() == null ? null : intake.size().height();
        this.durationSeconds = intake.durationSeconds();
        this.uploadedBy = by.accountId();
        this.uploadedAt = at;
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    /** Waits for its rendition; until then it is served as it is. */
    void awaitConversion() {
        state = MediaView.State.PROCESSING;
    }

    /** Is served as it was uploaded, and its owner is told. */
    void playAsUploaded() {
        state = MediaView.State.READY;
        notice = MediaView.Notice.AS_UPLOADED;
    }

    void fail() {
        state = MediaView.State.FAILED;
    }

    void gainRendition(@Nullable Long webSize, @Nullable Long posterSize, @Nullable Integer seconds) {
        state = MediaView.State.READY;
        notice = null;
        webBytes = webSize;
        posterBytes = posterSize;
        durationSeconds = seconds == null ? durationSeconds : seconds;
    }

    void release() {
        publicUse = true;
    }

    boolean isForBrowsers() {
        return !extension.equals(FileKind.QUICKTIME.extension());
    }

    boolean isPublic() {
        return publicUse;
    }

    MediaId mediaId() {
        return new MediaId(id);
    }

    String sha256() {
        return sha256;
    }

    String fileName() {
        return fileName;
    }

    String contentType() {
        return contentType;
    }

    String originalKey() {
        return Renditions.original(sha256, extension);
    }

    MediaView view() {
        return new MediaView(
                mediaId(),
                kind,
                fileName,
                contentType,
                bytes,
                width,
                height,
                durationSeconds,
                webBytes == null ? address(Renditions.ORIGINAL + "." + extension) : address(Renditions.WEB),
                posterBytes == null ? null : address(Renditions.POSTER),
                state,
                notice,
                uploadedAt);
    }

    /** What is served under a file name, or null when the file has no such rendition. */
    @Nullable
    ServedFile served(String name) {
        if (name.equals(Renditions.ORIGINAL + "." + extension)) {
            return whole();
        }
        if (name.equals(Renditions.WEB) && webBytes != null) {
            return new ServedFile(Renditions.web(sha256), "video/mp4", webBytes, sha256 + "-web", fileName);
        }
        if (name.equals(Renditions.POSTER) && posterBytes != null) {
            return new ServedFile(Renditions.poster(sha256), "image/jpeg", posterBytes, sha256 + "-poster", name);
        }
        return null;
    }

    boolean isPicture() {
        return kind == Purpose.IMAGE;
    }

    ServedFile whole() {
        return new ServedFile(originalKey(), contentType, bytes, sha256, fileName);
    }

    ServedFile narrow(int pixels, String type, long size) {
        String key = Renditions.narrow(sha256, pixels, type.equals(FileKind.PNG.contentType()) ? "png" : "jpg");
        return new ServedFile(key, type, size, sha256 + "-w" + pixels, fileName);
    }

    private String address(String name) {
        return "/media/" + id + "/" + name;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
