package vn.hocso.organisation.importing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.UnitId;

/** An import without its rows. */
record ImportHead(
        UUID id,
        AccountId owner,
        UnitId unit,
        Source source,
        String fileName,
        ImportState state,
        List<String> headers,
        ColumnMapping mapping,
        int rowCount,
        boolean invites,
        Instant createdAt) {

    /** What the file was. */
    enum Source {
        TABLE,
        ONEROSTER
    }
}
