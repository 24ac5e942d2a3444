package vn.hocso.catalogue.offer;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.mapper.pojo.automaticindexing.ReindexOnUpdate;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.ValueBridgeRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.springframework.data.domain.Persistable;

import vn.hocso.catalogue.index.Letters;
import vn.hocso.content.CourseId;
import vn.hocso.content.LessonId;

/** A lesson of a course on offer, so that search can say in which lesson it found the words. */
@Entity
@Table(name = "catalogue_lesson")
@Indexed(index = "lesson")
public class OfferedLesson implements Persistable<UUID> {

    @Id
    @Column(name = "id", columnDefinition = "binary(16)")
    private UUID id;

    @Column(name = "course_id")
    @KeywordField(projectable = Projectable.YES, valueBridge = @ValueBridgeRef(type = PlainId.class))
    private UUID courseId;

    @Column(name = "position")
    private int position;

    @Column(name = "title")
    @FullTextField(
            name = "titleFolded",
            analyzer = Letters.WORDS,
            valueBridge = @ValueBridgeRef(type = Letters.Folded.class))
    private String title;

    @Column(name = "words")
    @FullTextField(
            name = "words",
            analyzer = Letters.WORDS,
            valueBridge = @ValueBridgeRef(type = Letters.Composed.class))
    @FullTextField(
            name = "wordsFolded",
            analyzer = Letters.WORDS,
            valueBridge = @ValueBridgeRef(type = Letters.Folded.class))
    private String words;

    @Transient
    @GenericField
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    private final int form = Letters.FORM;

    @Transient
    private boolean stored;

    protected OfferedLesson() {}

    OfferedLesson(LessonId id, CourseId courseId) {
        this.id = id.value();
        this.courseId = courseId.value();
    }

    void follow(int wantedPosition, String wantedTitle, String wantedWords) {
        position = wantedPosition;
        title = wantedTitle;
        words = wantedWords;
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
