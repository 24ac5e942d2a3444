package vn.hocso.assessment.exchange;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.bank.QuestionIntake;
import vn.hocso.assessment.bank.UnitPaths;
import vn.hocso.assessment.bank.UntouchedQuestions;
import vn.hocso.assessment.bank.UntouchedQuestions.Removed;
import vn.hocso.assessment.bank.UntouchedQuestions.Sorted;
import vn.hocso.assessment.bank.UntouchedQuestions.StayReason;
import vn.hocso.assessment.exchange.QuestionImport.State;
import vn.hocso.assessment.exchange.QuestionImportRows.Created;
import vn.hocso.assessment.exchange.QuestionImportViews.QuestionImportTakingBack;
import vn.hocso.assessment.exchange.QuestionImportViews.StayingQuestion;
import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.organisation.OutsideScope;
import vn.hocso.shared.Actor;

/**
 * Takes an import back: what it added and nobody touched since goes, and is not known any more, so that the mended file can be imported. Pictures
 * stay in the library, from which none is ever removed.
 */
@Service
class QuestionImportUndo {

    private final QuestionImportService service;
    private final QuestionImports imports;
    private final QuestionImportRows rows;
    private final QuestionIntake bank;
    private final UntouchedQuestions untouched;
    private final UnitPaths paths;
    private final AuditTrail audit;

    QuestionImportUndo(
            QuestionImportService service,
            QuestionImports imports,
            QuestionImportRows rows,
            QuestionIntake bank,
            UntouchedQuestions untouched,
            UnitPaths paths,
            AuditTrail audit) {
        this.service = service;
        this.imports = imports;
        this.rows = rows;
        this.bank = bank;
        this.untouched = untouched;
        this.paths = paths;
        this.audit = audit;
    }

    /** What taking the import back would do. */
    @Transactional(readOnly = true)
    public QuestionImportTakingBack preview(Actor actor, UUID id) {
        QuestionImport one = requireDone(actor, service.require(actor, id));
        List<Created> created = rows.created(id);
        return view(created, untouched.sort(one.unit(), ids(created)), 0);
    }

    @Transactional
    public QuestionImportTakingBack takeBack(Actor actor, UUID id) {
        service.require(actor, id);
        QuestionImport one = requireDone(actor, imports.lock(id).orElseThrow(OutsideScope::new));
        List<Created> created = rows.created(id);
        Removed removed = untouched.remove(one.unit(), ids(created), rows.topics(id));
        List<QuestionId> gone = removed.sorted().untouched();
        rows.takenBack(id, gone);
        if (!gone.isEmpty()) {
            audit.record(AuditedAct.of("assessment.questions-import-undone")
                    .on("question-import", id, one.fileName())
                    .in(paths.of(one.unit()))
                    .with(Changes.none()
                            .fact("questions", gone.size())
                            .fact("questionsStaying", removed.sorted().staying().size())
                            .fact("topics", removed.topics())));
        }
        return view(created, removed.sorted(), removed.topics());
    }

    private QuestionImport requireDone(Actor actor, QuestionImport one) {
        bank.requireMayWrite(actor, one.unit());
        if (one.state() != State.DONE) {
            throw new QuestionImportRefusals.NotDone();
        }
        return one;
    }

    private static List<QuestionId> ids(List<Created> created) {
        return created.stream().map(Created::questionId).toList();
    }

    private static QuestionImportTakingBack view(List<Created> created, Sorted sorted, int topics) {
        Map<QuestionId, StayReason> staying = sorted.staying();
        return new QuestionImportTakingBack(
                sorted.untouched().size(),
                created.stream()
                        .flatMap(one -> Stream.ofNullable(staying.get(one.questionId()))
                                .map(reason -> new StayingQuestion(one.number(), one.questionId(), one.stem(), reason)))
                        .toList(),
                topics);
    }
}
