package vn.hocso.organisation.person;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.NotAllowed;
import vn.hocso.organisation.OutsideScope;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.person.MembershipRequests.AddMembership;
import vn.hocso.organisation.person.MembershipRequests.CorrectMembership;
import vn.hocso.organisation.person.MembershipRequests.EndMembership;
import vn.hocso.organisation.person.MembershipRequests.Transfer;
import vn.hocso.shared.Actor;

/**
 * What managers do with a person's memberships. Whoever manages the people of any of the person's units sees them all; each is changed by
 * those who manage people where it is held.
 */
@Service
@Transactional
class PersonMemberships {

    private static final String UNIT = "unitId";

    private final MembershipRows rows;
    private final MembershipChanges changes;
    private final Access access;
    private final AuditTrail audit;

    PersonMemberships(MembershipRows rows, MembershipChanges changes, Access access, AuditTrail audit) {
        this.rows = rows;
        this.changes = changes;
        this.access = access;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    List<MembershipRecordView> of(Actor actor, AccountId person) {
        return views(access.authority(actor), rows.of(person));
    }

    List<MembershipRecordView> add(Actor actor, AccountId person, AddMembership request) {
        Authority authority = access.authority(actor);
        requireVisible(authority, rows.lockHeld(person));
        access.require(actor, Permission.MANAGE_PEOPLE, request.unitId());
        changes.add(request.of(person), request.startsOn());
        written("organisation.membership-added", person, request.unitId(), null);
        return views(authority, rows.of(person));
    }

    List<MembershipRecordView> correct(Actor actor, AccountId person, UUID id, CorrectMembership request) {
        Authority authority = access.authority(actor);
        MembershipRecord record = managed(authority, person, id);
        changes.correct(record, request.of(person, record.unit().id()), request.startsOn());
        written("organisation.membership-changed", person, record.unit().id(), null);
        return views(authority, rows.of(person));
    }

    List<MembershipRecordView> end(Actor actor, AccountId person, UUID id, EndMembership request) {
        Authority authority = access.authority(actor);
        MembershipRecord record = managed(authority, person, id);
        changes.end(person, record, request.endsOn(), request.reason(), AccountId.of(actor));
        written("organisation.membership-ended", person, record.unit().id(), request.reason());
        return visibleOr(authority, person);
    }

    List<MembershipRecordView> makePrimary(Actor actor, AccountId person, UUID id) {
        Authority authority = access.authority(actor);
        MembershipRecord record = managed(authority, person, id);
        require(authority, primary(rows.lockHeld(person)));
        changes.makePrimary(person, record);
        written("organisation.primary-unit-changed", person, record.unit().id(), null);
        return views(authority, rows.of(person));
    }

    List<MembershipRecordView> transfer(Actor actor, AccountId person, Transfer request) {
        Authority authority = access.authority(actor);
        List<MembershipRecord> held = rows.lockHeld(person);
        requireVisible(authority, held);
        MembershipRecord from = primary(held);
        require(authority, from);
        access.require(actor, Permission.MANAGE_PEOPLE, request.unitId());
        changes.transfer(from, request.of(person), request.on(), request.reason(), AccountId.of(actor));
        written(
                "organisation.person-transferred",
                person,
                request.unitId(),
                Changes.none().of(UNIT, from.unit().id(), request.unitId()),
                request.reason());
        return views(authority, rows.of(person));
    }

    private void written(String action, AccountId person, UnitId unit, @Nullable String reason) {
        written(action, person, unit, Changes.none().fact(UNIT, unit), reason);
    }

    private void written(String action, AccountId person, UnitId unit, Changes values, @Nullable String reason) {
        String path = rows.of(person).stream()
                .filter(record -> record.unit().id().equals(unit))
                .map(MembershipRecord::unitPath)
                .findFirst()
                .orElse(null);
        audit.record(AuditedAct.of(action)
                .onAccount(person.value(), null)
                .in(path)
                .with(values)
                .because(reason));
    }

    private MembershipRecord managed(Authority authority, AccountId person, UUID id) {
        requireVisible(authority, rows.lockHeld(person));
        MembershipRecord record = rows.of(person).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(OutsideScope::new);
        require(authority, record);
        return record;
    }

    private static MembershipRecord primary(List<MembershipRecord> held) {
        return held.stream().filter(MembershipRecord::primary).findFirst().orElseThrow(OutsideScope::new);
    }

    private static void require(Authority authority, MembershipRecord record) {
        if (!authority.may(Permission.MANAGE_PEOPLE, record.unitPath())) {
            throw new NotAllowed();
        }
    }

    private static void requireVisible(Authority authority, List<MembershipRecord> records) {
        PersonPolicy.requireVisible(
                authority,
                records.stream()
                        .filter(MembershipRecord::isHeld)
                        .map(MembershipRecord::unitPath)
                        .toList());
    }

    /** Whoever ended the last membership that they could see has done so, and sees the person no more. */
    private List<MembershipRecordView> visibleOr(Authority authority, AccountId person) {
        List<MembershipRecord> all = rows.of(person);
        Predicate<MembershipRecord> seen = one -> one.isHeld() && authority.may(Permission.VIEW_PEOPLE, one.unitPath());
        return all.stream().anyMatch(seen) ? views(authority, all) : List.of();
    }

    private static List<MembershipRecordView> views(Authority authority, List<MembershipRecord> records) {
        requireVisible(authority, records);
        boolean managesPrimary = records.stream()
                .anyMatch(one ->
                        one.isHeld() && one.primary() && authority.may(Permission.MANAGE_PEOPLE, one.unitPath()));
        return records.stream()
                .map(one -> MembershipRecordView.of(
                        one, authority.may(Permission.MANAGE_PEOPLE, one.unitPath()), managesPrimary))
                .toList();
    }
}
