package vn.hocso.catalogue.offer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.automaticindexing.ReindexOnUpdate;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.ValueBridgeRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

import vn.hocso.catalogue.index.Letters;
import vn.hocso.content.CourseId;
import vn.hocso.content.CourseLevel;
import vn.hocso.content.PublishedCourse;
import vn.hocso.shared.TextList;

/** A course on offer: its current version as the catalogue lists and searches it. */
@Entity
@Table(name = "catalogue_offer")
@Indexed(index = "offer")
public class Offer implements Persistable<UUID> {

    @Id
    @Column(name = "id", columnDefinition = "binary(16)")
    private UUID id;

    @Column(name = "version_id")
    private UUID versionId;

    @Column(name = "version_number")
    private int versionNumber;

    @Column(name = "slug")
    private String slug;

    @Column(name = "code")
    @FullTextField(analyzer = Letters.WORDS, valueBridge = @ValueBridgeRef(type = Letters.Folded.class))
    private String code;

    @Column(name = "title")
    @FullTextField(
            name = "title",
            analyzer = Letters.WORDS,
            valueBridge = @ValueBridgeRef(type = Letters.Composed.class))
    @FullTextField(
            name = "titleFolded",
            analyzer = Letters.WORDS,
            valueBridge = @ValueBridgeRef(type = Letters.Folded.class))
    @KeywordField(
            name = "titleOrder",
            sortable = Sortable.YES,
            valueBridge = @ValueBridgeRef(type = Letters.Ordered.class))
    private String title;

    @Column(name = "summary")
    @FullTextField(
            name = "summary",
            analyzer = Letters.WORDS,
            valueBridge = @ValueBridgeRef(type = Letters.Composed.class))
    @FullTextField(
            name = "summaryFolded",
            analyzer = Letters.WORDS,
            valueBridge = @ValueBridgeRef(type = Letters.Folded.class))
    private String summary;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "unit_path")
    @KeywordField
    private String unitPath;

    @Column(name = "provider_name")
    @FullTextField(
            name = "providerFolded",
            analyzer = Letters.WORDS,
            valueBridge = @ValueBridgeRef(type = Letters.Folded.class))
    private String providerName;

    @Enumerated(EnumType.STRING)
    @Column(name = "level", columnDefinition = "varchar(20)")
    @KeywordField(aggregable = Aggregable.YES)
    private CourseLevel level;

    @Column(name = "language")
    private String language;

    @Column(name = "estimated_minutes")
    @GenericField(sortable = Sortable.YES)
    private int estimatedMinutes;

    @Column(name = "lesson_count")
    private int lessonCount;

    @Convert(converter = TextList.class)
    @Column(name = "topics")
    @KeywordField(aggregable = Aggregable.YES)
    @FullTextField(
            name = "topicsFolded",
            analyzer = Letters.WORDS,
            valueBridge = @ValueBridgeRef(type = Letters.Folded.class))
    private List<String> topics;

    @Column(name = "cover_url")
    private @Nullable String coverUrl;

    @Column(name = "lesson_words")
    @FullTextField(
            name = "lessons",
            analyzer = Letters.WORDS,
            valueBridge = @ValueBridgeRef(type = Letters.Composed.class))
    @FullTextField(
            name = "lessonsFolded",
            analyzer = Letters.WORDS,
            valueBridge = @ValueBridgeRef(type = Letters.Folded.class))
    private String lessonWords;

    @Column(name = "first_offered_at")
    private Instant firstOfferedAt;

    @Column(name = "published_at")
    @GenericField(sortable = Sortable.YES)
    private Instant publishedAt;

    @Transient
    @GenericField
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    private final int form = Letters.FORM;

    @Transient
    private boolean stored;

    protected Offer() {}

    private Offer(UUID id, String slug, Instant at) {
        this.id = id;
        this.slug = slug;
        this.firstOfferedAt = at;
    }

    /** A course offered for the first time; its address stays although its title may change. */
    static Offer begin(PublishedCourse course, String slug, Provider provider, String words) {
        Offer offer = new Offer(course.courseId().value(), slug, course.publishedAt());
        offer.follow(course, provider, words);
        return offer;
    }

    /** Who offers the course, and the address of its cover. */
    record Provider(String name, String unitPath, @Nullable String coverUrl) {}

    void follow(PublishedCourse course, Provider provider, String words) {
        versionId = course.versionId().value();
        versionNumber = course.number();
        code = course.code();
        title = course.title();
        summary = course.summary();
        unitId = course.unitId().value();
        unitPath = provider.unitPath();
        providerName = provider.name();
        level = course.level();
        language = course.language();
        estimatedMinutes = course.estimatedMinutes();
        lessonCount = course.lessons().size();
        topics = course.topics();
        coverUrl = provider.coverUrl();
        lessonWords = words;
        publishedAt = course.publishedAt();
    }

    /** The provider has another name or place by now. */
    void isOfferedBy(String name, String path) {
        providerName = name;
        unitPath = path;
    }

    /** Whether the offer already shows this version or a later one. */
    boolean knows(int number) {
        return versionNumber >= number;
    }

    CourseId courseId() {
        return new CourseId(id);
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
