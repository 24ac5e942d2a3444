package vn.hocso.certification.issuing;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.certification.condition.ClassRules;
import vn.hocso.certification.register.AwaitedCertificates;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes.ClassSummary;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;

/** Decides how a class gives its certificates. */
@Service
class ClassIssuing {

    private final RunPolicy policy;
    private final ClassRules rules;
    private final AwaitedCertificates awaited;
    private final Units units;
    private final AuditTrail audit;

    ClassIssuing(RunPolicy policy, ClassRules rules, AwaitedCertificates awaited, Units units, AuditTrail audit) {
        this.policy = policy;
        this.rules = rules;
        this.awaited = awaited;
        this.units = units;
        this.audit = audit;
    }

    /** Those who wait for a run get their certificate soon when the class no longer wants one. */
    @Transactional
    public void setOnlyInRuns(Actor actor, ClassId id, boolean only) {
        ClassSummary one = policy.requireClass(actor, id);
        boolean before = rules.onlyInRuns(id);
        if (before == only) {
            return;
        }
        rules.setOnlyInRuns(id, only, AccountId.of(actor));
        awaited.lookAgain(id);
        audit.record(AuditedAct.of("certification.class-rule-set")
                .on("class", id.value(), one.code())
                .in(units.path(one.unitId()))
                .with(Changes.none().of("onlyInRuns", before, only)));
    }
}
