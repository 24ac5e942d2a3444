package vn.hocso.content.publication;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.VersionId;
import vn.hocso.identity.AccountView;

/** One publication of a course. */
record PublicationView(VersionId versionId, int number, Instant publishedAt, String publishedBy) {

    static PublicationView of(VersionShelf.Entry entry, @Nullable AccountView person) {
        return new PublicationView(
                entry.versionId(), entry.number(), entry.publishedAt(), person == null ? "" : person.fullName());
    }
}
