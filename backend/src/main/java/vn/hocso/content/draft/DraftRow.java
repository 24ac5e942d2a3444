package vn.hocso.content.draft;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;

import org.springframework.data.domain.Persistable;

/** A row whose identifier is made by us, so that saving a new one need not look for it first. */
@MappedSuperclass
abstract class DraftRow implements Persistable<UUID> {

    @Id
    @Column(columnDefinition = "binary(16)")
    private UUID id;

    @Transient
    private boolean stored;

    protected DraftRow() {}

    DraftRow(UUID id) {
        this.id = id;
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
