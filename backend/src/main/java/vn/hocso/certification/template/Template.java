package vn.hocso.certification.template;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.hocso.certification.document.Layout;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.UnitId;

/**
 * A template as its designers have it now.
 *
 * @param revision counts the changes, so that nobody overwrites what they have not seen
 * @param latestVersion the version that new certificates follow, absent until the first publication
 * @param changedSince whether the layout differs from that version
 */
record Template(
        TemplateId id,
        UnitId unit,
        String unitPath,
        String name,
        Layout layout,
        int revision,
        @Nullable Integer latestVersion,
        boolean changedSince,
        @Nullable Instant retiredAt,
        Instant updatedAt,
        AccountId updatedBy) {

    static Template begin(UnitId unit, String unitPath, String name, Layout layout, AccountId by, Instant at) {
        return new Template(TemplateId.next(), unit, unitPath, name, layout, 1, null, true, null, at, by);
    }

    Template written(String newName, Layout newLayout, AccountId by, Instant at) {
        boolean changed = changedSince || !newLayout.equals(layout);
        return new Template(
                id, unit, unitPath, newName, newLayout, revision + 1, latestVersion, changed, retiredAt, at, by);
    }

    Template published(AccountId by, Instant at) {
        int version = latestVersion == null ? 1 : latestVersion + 1;
        return new Template(id, unit, unitPath, name, layout, revision + 1, version, false, retiredAt, at, by);
    }

    Template retired(@Nullable Instant from, AccountId by, Instant at) {
        return new Template(id, unit, unitPath, name, layout, revision + 1, latestVersion, changedSince, from, at, by);
    }

    boolean inUse() {
        return latestVersion != null && retiredAt == null;
    }
}
