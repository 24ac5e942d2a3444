package vn.hocso.assessment.bank;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.QuestionBank.Difficulty;
import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.TopicId;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Ids;
import vn.hocso.shared.VietnameseText;

/** A question of a unit's bank. What it asks changes by revisions only; a revised question must be approved again. */
@Entity
@Table(name = "assessment_question")
class Question {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "topic_id")
    private UUID topicId;

    @Column(name = "sharing_id")
    private UUID sharingId;

    @Column(name = "derived_from")
    private @Nullable UUID derivedFrom;

    @Column(name = "derived_revision")
    private @Nullable Integer derivedRevision;

    private String type;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Difficulty difficulty;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private QuestionStatus status;

    private int revision;

    @Column(columnDefinition = "text")
    private String stem;

    @Column(columnDefinition = "text")
    private String folded;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "updated_by")
    private UUID updatedBy;

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected Question() {}

    private Question(UnitId unit, String type, Content content, AccountId by, Instant at) {
        this.id = Ids.next();
        this.unitId = unit.value();
        this.type = type;
        this.sharingId = Sharing.NONE.id();
        this.status = QuestionStatus.DRAFT;
        this.revision = 1;
        this.topicId = content.topic().value();
        this.difficulty = content.difficulty();
        this.stem = content.stem();
        this.folded = content.folded();
        this.updatedAt = at;
        this.updatedBy = by.value();
    }

    /** What a question says, but for the part its type knows about. */
    record Content(TopicId topic, Difficulty difficulty, String stem, String searchable) {

        String folded() {
            return VietnameseText.fold(searchable);
        }
    }

    static Question draft(UnitId unit, String type, Content content, AccountId by, Instant at) {
        return new Question(unit, type, content, by, at);
    }

    void revise(Content content, AccountId by, Instant at) {
        revision++;
        status = QuestionStatus.DRAFT;
        topicId = content.topic().value();
        difficulty = content.difficulty();
        stem = content.stem();
        folded = content.folded();
        changed(by, at);
    }

    /** Remembers which question it was copied from, as that one read then. */
    void copiedFrom(QuestionId original, int originalRevision) {
        derivedFrom = original.value();
        derivedRevision = originalRevision;
    }

    void approve(AccountId by, Instant at) {
        status = QuestionStatus.APPROVED;
        changed(by, at);
    }

    void retire(AccountId by, Instant at) {
        status = QuestionStatus.RETIRED;
        changed(by, at);
    }

    void returnToDraft(AccountId by, Instant at) {
        status = QuestionStatus.DRAFT;
        changed(by, at);
    }

    private void changed(AccountId by, Instant at) {
        updatedAt = at;
        updatedBy = by.value();
    }

    QuestionId id() {
        return new QuestionId(id);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    Shelf shelf() {
        return new Shelf(unit(), sharingId);
    }

    QuestionStatus status() {
        return status;
    }

    int revision() {
        return revision;
    }

    String type() {
        return type;
    }

    String stem() {
        return stem;
    }
}
