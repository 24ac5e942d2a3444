package vn.hocso.certification.issuing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.certification.RunId;
import vn.hocso.certification.document.CertificateFace.Decision;
import vn.hocso.certification.issuing.Candidate.Outcome;
import vn.hocso.certification.issuing.Run.Confirmation;
import vn.hocso.certification.issuing.RunException.Kind;
import vn.hocso.certification.issuing.RunRefusals.ClassNotBegun;
import vn.hocso.certification.issuing.RunRefusals.DecidedInFuture;
import vn.hocso.certification.issuing.RunRefusals.ExceptionPointless;
import vn.hocso.certification.issuing.RunRefusals.LearnerNotInRun;
import vn.hocso.certification.issuing.RunRefusals.NothingToIssue;
import vn.hocso.certification.issuing.RunRefusals.OwnException;
import vn.hocso.certification.issuing.RunRefusals.RunConfirmed;
import vn.hocso.certification.issuing.RunRefusals.RunListChanged;
import vn.hocso.certification.issuing.RunRefusals.RunNotConfirmed;
import vn.hocso.certification.issuing.RunRefusals.RunUnderWay;
import vn.hocso.identity.AccountId;
import vn.hocso.job.Jobs;
import vn.hocso.job.NewJob;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.ClassState;
import vn.hocso.learning.Classes;
import vn.hocso.learning.Classes.ClassSummary;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.shared.VietnameseText;

/** Prepares runs and confirms them; what was confirmed is issued by a job. */
@Service
class RunService {

    private final RunPolicy policy;
    private final RunStore runs;
    private final RunExceptions exceptions;
    private final RunLines lines;
    private final RunCandidates candidates;
    private final Classes classes;
    private final Units units;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final Clock clock;

    RunService(
            RunPolicy policy,
            RunStore runs,
            RunExceptions exceptions,
            RunLines lines,
            RunCandidates candidates,
            Classes classes,
            Units units,
            Jobs jobs,
            AuditTrail audit,
            Clock clock) {
        this.policy = policy;
        this.runs = runs;
        this.exceptions = exceptions;
        this.lines = lines;
        this.candidates = candidates;
        this.classes = classes;
        this.units = units;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** The open run of the class, which a class has one of at a time. */
    @Transactional
    public RunId open(Actor actor, ClassId classId) {
        ClassSummary one = policy.requireClass(actor, classId);
        if (one.state() == ClassState.PLANNED) {
            throw new ClassNotBegun();
        }
        return runs.open(classId, AccountId.of(actor), clock.instant()).id();
    }

    @Transactional
    public void discard(Actor actor, RunId id) {
        Run run = lockOpen(actor, id);
        runs.remove(id);
        audit.record(act("certification.run-discarded", run));
    }

    @Transactional
    public void except(Actor actor, RunId id, EnrolmentId enrolment, Kind kind, String reason) {
        Run run = lockOpen(actor, id);
        Candidate one = candidate(run, enrolment);
        requireOther(actor, one);
        Outcome without = RunCandidates.outcome(one.missing(), null, one.hold(), one.certificate());
        if (without != (kind == Kind.INCLUDED ? Outcome.NOT_FULFILLED : Outcome.TO_ISSUE)) {
            throw new ExceptionPointless();
        }
        RunException made = new RunException(
                enrolment, kind, VietnameseText.nfc(reason.strip()), clock.instant(), AccountId.of(actor));
        exceptions.put(id, one.accountId(), made);
        audit.record(act("certification.run-exception-made", run)
                .to(one.accountId().value())
                .with(Changes.none().fact("kind", kind))
                .because(made.reason()));
    }

    /** As the conditions say again; taking back what is not there changes nothing. Nobody puts themselves back into a run. */
    @Transactional
    public void treatAsOthers(Actor actor, RunId id, EnrolmentId enrolment) {
        Run run = lockOpen(actor, id);
        Candidate one = candidate(run, enrolment);
        requireOther(actor, one);
        if (exceptions.remove(id, enrolment)) {
            audit.record(act("certification.run-exception-taken-back", run)
                    .to(one.accountId().value()));
        }
    }

    /** Writes down whom the run is about and starts issuing. The list has to be the one that the actor saw. */
    @Transactional
    public void confirm(Actor actor, RunId id, ConfirmRun request) {
        Run run = lockOpen(actor, id);
        if (request.decidedOn().isAfter(VietnamCalendar.today(clock))) {
            throw new DecidedInFuture();
        }
        List<Candidate> all = candidates.of(run, null);
        int found = (int) all.stream().filter(one -> one.outcome().issues()).count();
        if (found == 0) {
            throw new NothingToIssue();
        }
        if (!Candidate.digest(all).equals(request.digest())) {
            throw new RunListChanged(found);
        }
        Decision decision = new Decision(VietnameseText.line(request.decisionNumber()), request.decidedOn());
        Instant now = clock.instant();
        lines.write(id, all);
        runs.confirm(id, new Confirmation(decision, now, AccountId.of(actor)));
        audit.record(act("certification.run-confirmed", run)
                .with(Changes.none()
                        .fact("decision", decision.number())
                        .fact("decidedOn", decision.decidedOn())
                        .fact("certificates", found)));
        start(actor, id, found);
    }

    /** Goes on with what was cancelled or failed. */
    @Transactional
    public void resume(Actor actor, RunId id) {
        Run run = policy.lock(actor, id);
        if (run.confirmation() == null) {
            throw new RunNotConfirmed();
        }
        jobs.latest(RunWork.KIND, id.value())
                .filter(job -> !job.state().isFinal())
                .ifPresent(job -> {
                    throw new RunUnderWay();
                });
        lines.forgetFailures(id);
        start(actor, id, lines.countToIssue(id));
    }

    private void start(Actor actor, RunId id, int total) {
        jobs.start(actor, new NewJob(RunWork.KIND, id.value(), "{}", total));
    }

    private Run lockOpen(Actor actor, RunId id) {
        Run run = policy.lock(actor, id);
        if (run.confirmation() != null) {
            throw new RunConfirmed();
        }
        return run;
    }

    private static void requireOther(Actor actor, Candidate one) {
        if (one.accountId().equals(AccountId.of(actor))) {
            throw new OwnException();
        }
    }

    private Candidate candidate(Run run, EnrolmentId enrolment) {
        return candidates.of(run, null).stream()
                .filter(one -> one.enrolmentId().equals(enrolment))
                .findFirst()
                .orElseThrow(LearnerNotInRun::new);
    }

    private AuditedAct act(String action, Run run) {
        ClassSummary of = classes.require(run.classId());
        return AuditedAct.of(action)
                .on("class", of.classId().value(), of.code())
                .in(units.path(of.unitId()));
    }
}
