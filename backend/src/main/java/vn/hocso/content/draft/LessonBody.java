package vn.hocso.content.draft;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

import org.springframework.data.domain.Persistable;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.content.Courses.BlockDraft;
import vn.hocso.content.LessonId;

/** The blocks of a lesson under authorship, apart from the lesson so that outlines are read without them. */
@Entity
@Table(name = "content_lesson_body")
class LessonBody implements Persistable<UUID> {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int FORM = 1;
    private static final TypeReference<List<BlockDraft>> BLOCKS = new TypeReference<>() {};

    @Id
    @Column(name = "lesson_id", columnDefinition = "binary(16)")
    private UUID lessonId;

    /** Number of the form of the blocks, so that a later form can be told from this one. */
    @Column(name = "form")
    private int form = FORM;

    @Column(name = "blocks")
    private String blocks;

    @Transient
    private boolean stored;

    protected LessonBody() {}

    LessonBody(LessonId lessonId, List<BlockDraft> blocks) {
        this.lessonId = lessonId.value();
        this.blocks = JSON.writeValueAsString(blocks);
    }

    void rewrite(List<BlockDraft> wanted) {
        form = FORM;
        blocks = JSON.writeValueAsString(wanted);
    }

    List<BlockDraft> blocks() {
        return JSON.readValue(blocks, BLOCKS);
    }

    @Override
    public UUID getId() {
        return lessonId;
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
