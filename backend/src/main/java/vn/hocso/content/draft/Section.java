package vn.hocso.content.draft;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import vn.hocso.content.CourseId;
import vn.hocso.content.SectionId;

/** A section of a course under authorship. */
@Entity
@Table(name = "content_section")
class Section extends DraftRow {

    @Column(name = "course_id")
    private UUID courseId;

    @Column(name = "title")
    private String title;

    @Column(name = "position")
    private int position;

    protected Section() {}

    Section(SectionId id, CourseId courseId, String title) {
        super(id.value());
        this.courseId = courseId.value();
        this.title = title;
    }

    SectionId sectionId() {
        return new SectionId(getId());
    }

    String title() {
        return title;
    }

    int position() {
        return position;
    }

    void rename(String wanted) {
        title = wanted;
    }

    void placeAt(int wanted) {
        position = wanted;
    }
}
