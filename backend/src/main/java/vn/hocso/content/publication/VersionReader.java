package vn.hocso.content.publication;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.content.CourseId;
import vn.hocso.content.LessonId;
import vn.hocso.content.PublishedContent;
import vn.hocso.content.PublishedCourse;
import vn.hocso.content.PublishedLesson;
import vn.hocso.content.VersionId;
import vn.hocso.content.publication.VersionShelf.KeptVersion;
import vn.hocso.shared.PreparedJson;

/**
 * Keeps what was read of versions in memory. They never change, so nothing is ever thrown out for being old, only for room: the cache holds
 * a bounded number of bytes. Several who miss the same thing at once each read it: if they waited inside the cache for one of them, they would
 * keep the connections they hold from the one who needs one.
 */
@Service
class VersionReader implements PublishedContent {

    /** What a parsed tree weighs beside its bytes, roughly. */
    private static final int PARSED = 4;

    private final VersionShelf shelf;
    private final JsonMapper json;
    private final Cache<VersionId, KeptVersion> versions;
    private final Cache<PageKey, KeptPage> pages;

    VersionReader(VersionShelf shelf, JsonMapper json, @Value("${hocso.content.cache:96MB}") DataSize room) {
        this.shelf = shelf;
        this.json = json;
        this.versions = Caffeine.newBuilder()
                .maximumWeight(room.toBytes() / 4)
                .weigher(
                        (VersionId id, KeptVersion version) -> version.outline().bytes().length * (1 + PARSED))
                .build();
        this.pages = Caffeine.newBuilder()
                .maximumWeight(room.toBytes() - room.toBytes() / 4)
                .weigher((PageKey key, KeptPage page) -> page.prepared().bytes().length * (1 + PARSED))
                .build();
    }

    @Override
    public PublishedCourse course(VersionId versionId) {
        return version(versionId).course();
    }

    @Override
    public PreparedJson outlineJson(VersionId versionId) {
        return version(versionId).outline();
    }

    @Override
    public PublishedLesson lesson(VersionId versionId, LessonId lessonId) {
        return page(versionId, lessonId).lesson();
    }

    @Override
    public PreparedJson lessonJson(VersionId versionId, LessonId lessonId) {
        return page(versionId, lessonId).prepared();
    }

    @Override
    public String lessonText(VersionId versionId, LessonId lessonId) {
        return shelf.words(versionId, lessonId).orElseThrow(PublicationRefused::unknownLesson);
    }

    @Override
    public Optional<VersionId> currentVersion(CourseId courseId) {
        return shelf.latest(courseId).map(VersionShelf.Entry::versionId);
    }

    @Override
    public Map<CourseId, VersionId> currentVersions(Collection<CourseId> courseIds) {
        return shelf.latest(courseIds);
    }

    private KeptVersion version(VersionId id) {
        KeptVersion kept = versions.getIfPresent(id);
        if (kept == null) {
            kept = shelf.version(id).orElseThrow(PublicationRefused::unknownVersion);
            versions.put(id, kept);
        }
        return kept;
    }

    private KeptPage page(VersionId version, LessonId lesson) {
        PageKey key = new PageKey(version, lesson);
        KeptPage kept = pages.getIfPresent(key);
        if (kept == null) {
            kept = read(key);
            pages.put(key, kept);
        }
        return kept;
    }

    private KeptPage read(PageKey key) {
        PreparedJson prepared = shelf.page(key.version(), key.lesson()).orElseThrow(PublicationRefused::unknownLesson);
        return new KeptPage(prepared, json.readValue(prepared.bytes(), PublishedLesson.class));
    }

    private record PageKey(VersionId version, LessonId lesson) {}

    private record KeptPage(PreparedJson prepared, PublishedLesson lesson) {}
}
