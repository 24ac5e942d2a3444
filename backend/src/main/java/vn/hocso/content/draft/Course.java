package vn.hocso.content.draft;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.CourseId;
import vn.hocso.content.CourseLevel;
import vn.hocso.content.Courses.CourseSettings;
import vn.hocso.content.VersionId;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.TextList;
import vn.hocso.shared.VietnameseText;

/**
 * A course under authorship. Its revision grows with every change of settings, outline or lessons, so that one number says whether what
 * somebody looked at is still what stands there.
 */
@Entity
@Table(name = "content_course")
class Course extends DraftRow {

    @Column(name = "code")
    private String code;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "unit_path", updatable = false)
    private String unitPath;

    @Column(name = "title")
    private String title;

    @Column(name = "title_folded")
    private String titleFolded;

    @Column(name = "summary")
    private String summary = "";

    @Convert(converter = TextList.class)
    @Column(name = "outcomes")
    private List<String> outcomes = List.of();

    @Convert(converter = TextList.class)
    @Column(name = "audience")
    private List<String> audience = List.of();

    @Enumerated(EnumType.STRING)
    @Column(name = "level", columnDefinition = "varchar(20)")
    private CourseLevel level = CourseLevel.BASIC;

    @Convert(converter = TextList.class)
    @Column(name = "topics")
    private List<String> topics = List.of();

    @Column(name = "language")
    private String language;

    @Column(name = "cover_media_id")
    private @Nullable UUID coverMediaId;

    @Column(name = "revision")
    private long revision = 1;

    @Column(name = "settings_revision")
    private long settingsRevision = 1;

    @Column(name = "published_version_id")
    private @Nullable UUID publishedVersionId;

    @Column(name = "published_number")
    private @Nullable Integer publishedNumber;

    @Column(name = "published_revision")
    private @Nullable Long publishedRevision;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "published_by")
    private @Nullable UUID publishedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "updated_by")
    private UUID updatedBy;

    protected Course() {}

    private Course(CourseId id, Origin origin, String code, String title, String language) {
        super(id.value());
        this.code = code;
        this.unitId = origin.unitId().value();
        this.unitPath = origin.unitPath();
        this.language = language;
        this.createdAt = origin.at();
        this.createdBy = origin.by().accountId();
        this.updatedAt = origin.at();
        this.updatedBy = origin.by().accountId();
        rename(title);
    }

    /** Where and by whom a course is begun. */
    record Origin(UnitId unitId, String unitPath, Actor by, Instant at) {}

    static Course begin(CourseId id, Origin origin, String code, String title, String language) {
        return new Course(id, origin, code, title, language);
    }

    CourseId courseId() {
        return new CourseId(getId());
    }

    void arrange(CourseSettings wanted, Actor by, Instant at) {
        rename(wanted.title());
        summary = wanted.summary();
        outcomes = wanted.outcomes();
        audience = wanted.audience();
        level = wanted.level();
        topics = wanted.topics();
        language = wanted.language();
        coverMediaId = wanted.coverMediaId();
        touch(by, at);
        settingsRevision = revision;
    }

    /** Notes that something of the course changed. */
    void touch(Actor by, Instant at) {
        revision++;
        updatedAt = at;
        updatedBy = by.accountId();
    }

    void published(VersionId version, int number, Actor by, Instant at) {
        publishedVersionId = version.value();
        publishedNumber = number;
        publishedRevision = revision;
        publishedAt = at;
        publishedBy = by.accountId();
    }

    /** Refuses when the settings were changed after the revision somebody looked at. */
    void requireSettingsSeen(long seenRevision) {
        if (seenRevision < settingsRevision || seenRevision > revision) {
            throw new ChangedElsewhere(revision);
        }
    }

    void requireCurrent(long seenRevision) {
        if (seenRevision != revision) {
            throw new ChangedElsewhere(revision);
        }
    }

    DraftState state() {
        if (publishedRevision == null) {
            return DraftState.DRAFT;
        }
        return publishedRevision == revision ? DraftState.PUBLISHED : DraftState.CHANGED;
    }

    CourseSettings settings() {
        return new CourseSettings(title, summary, outcomes, audience, level, topics, language, coverMediaId);
    }

    @Nullable
    PublishedMark publishedMark() {
        return publishedVersionId == null
                        || publishedNumber == null
                        || publishedRevision == null
                        || publishedAt == null
                        || publishedBy == null
                ? null
                : new PublishedMark(
                        new VersionId(publishedVersionId),
                        publishedNumber,
                        publishedRevision,
                        publishedAt,
                        new AccountId(publishedBy));
    }

    boolean settingsChangedSincePublication() {
        return publishedRevision != null && settingsRevision > publishedRevision;
    }

    String code() {
        return code;
    }

    UnitId unitId() {
        return new UnitId(unitId);
    }

    String unitPath() {
        return unitPath;
    }

    String title() {
        return title;
    }

    long revision() {
        return revision;
    }

    AccountId createdBy() {
        return new AccountId(createdBy);
    }

    Instant updatedAt() {
        return updatedAt;
    }

    AccountId updatedBy() {
        return new AccountId(updatedBy);
    }

    private void rename(String wanted) {
        title = wanted;
        titleFolded = VietnameseText.fold(wanted);
    }
}
