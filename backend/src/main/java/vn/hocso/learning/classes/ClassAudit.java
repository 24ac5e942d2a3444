package vn.hocso.learning.classes;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.organisation.UnitView;
import vn.hocso.organisation.Units;

/** Writes down what is done to classes, for the managers of their units to read. */
@Component
public class ClassAudit {

    private final AuditTrail audit;
    private final Units units;

    ClassAudit(AuditTrail audit, Units units) {
        this.audit = audit;
        this.units = units;
    }

    void opened(CourseClass one, Collection<AccountId> trainers) {
        audit.record(AuditedAct.of("learning.class-opened")
                .on("class", one.id().value(), one.title())
                .in(one.unitPath())
                .with(changes(null, List.of(), one, trainers)));
    }

    void changed(CourseClass before, Collection<AccountId> had, CourseClass after, Collection<AccountId> has) {
        audit.record(AuditedAct.of("learning.class-changed")
                .on("class", after.id().value(), after.title())
                .in(after.unitPath())
                .with(changes(before, had, after, has)));
    }

    void removed(CourseClass one) {
        audit.record(AuditedAct.of("learning.class-removed")
                .on("class", one.id().value(), one.title())
                .in(one.unitPath()));
    }

    void joined(CourseClass one, Collection<EnrolmentSummary> learners) {
        audit.recordAll(acts(AuditedAct.of("learning.class-joined"), one, learners));
    }

    void left(CourseClass one, Collection<EnrolmentSummary> learners) {
        audit.recordAll(acts(AuditedAct.of("learning.class-left"), one, learners));
    }

    void moved(CourseClass from, CourseClass to, Collection<EnrolmentSummary> learners) {
        audit.recordAll(acts(
                AuditedAct.of("learning.class-moved").with(Changes.none().of("class", from.title(), to.title())),
                from,
                learners));
    }

    private static List<AuditedAct> acts(AuditedAct act, CourseClass one, Collection<EnrolmentSummary> learners) {
        return learners.stream()
                .map(learner -> act.on("class", one.id().value(), one.title())
                        .to(learner.accountId().value())
                        .in(one.unitPath()))
                .toList();
    }

    private Changes changes(
            @Nullable CourseClass before, Collection<AccountId> had, CourseClass after, Collection<AccountId> has) {
        return Changes.none()
                .of("code", before == null ? null : before.code(), after.code())
                .of("title", before == null ? null : before.title(), after.title())
                .of("from", before == null ? null : before.startsOn(), after.startsOn())
                .of("to", before == null ? null : before.endsOn(), after.endsOn())
                .of("unit", before == null ? null : unit(before), unit(after))
                .of("trainers", had.isEmpty() ? null : ids(had), has.isEmpty() ? null : ids(has));
    }

    private String unit(CourseClass one) {
        UnitView unit = units.byIds(List.of(one.unitId())).get(one.unitId());
        return unit == null ? one.unitId().toString() : unit.fullName();
    }

    /** Accounts by their identifiers: names belong to entries about the person only. */
    private static String ids(Collection<AccountId> accounts) {
        return accounts.stream()
                .map(AccountId::toString)
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
    }
}
