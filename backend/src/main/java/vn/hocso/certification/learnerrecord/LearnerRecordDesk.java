package vn.hocso.certification.learnerrecord;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import tools.jackson.databind.JsonNode;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.MembershipView;
import vn.hocso.shared.Actor;

/** Gives records out, to their owners and to those who answer for them; each time is written down. */
@Service
class LearnerRecordDesk {

    private final RecordExport export;
    private final RecordPolicy policy;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    LearnerRecordDesk(RecordExport export, RecordPolicy policy, AuditTrail audit, TransactionOperations transactions) {
        this.export = export;
        this.policy = policy;
        this.audit = audit;
        this.transactions = transactions;
    }

    JsonNode mine(Actor actor) {
        RecordPolicy.requireOwner(actor);
        AccountId own = AccountId.of(actor);
        return written(own, AuditedAct.of("certification.record-taken").onAccount(own.value(), null));
    }

    JsonNode of(Actor actor, AccountId person) {
        MembershipView place = policy.requireAnswersFor(actor, person);
        return written(
                person,
                AuditedAct.of("certification.record-exported")
                        .to(person.value())
                        .in(place.unitPath()));
    }

    /** Papers that were never asked for are drawn now, each in a transaction of its own, and that takes a while. */
    private JsonNode written(AccountId person, AuditedAct act) {
        JsonNode record = export.of(person);
        transactions.executeWithoutResult(status -> audit.record(act));
        return record;
    }
}
