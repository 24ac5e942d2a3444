package vn.hocso.assessment.exchange;

import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.assessment.bank.QuestionIntake;
import vn.hocso.assessment.bank.Topics;
import vn.hocso.assessment.exchange.CheckedQuestion.Verdict;
import vn.hocso.assessment.exchange.QuestionCheck.Checked;
import vn.hocso.assessment.exchange.QuestionImport.State;
import vn.hocso.assessment.exchange.QuestionImportViews.ConfirmQuestionImport;
import vn.hocso.identity.AccountId;
import vn.hocso.job.JobView;
import vn.hocso.job.Jobs;
import vn.hocso.job.NewJob;
import vn.hocso.organisation.OutsideScope;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Ids;

/** The steps of an import of questions, each belonging to whoever began it. */
@Service
class QuestionImportService {

    private final QuestionCheck check;
    private final QuestionImports imports;
    private final QuestionImportRows rows;
    private final QuestionIntake bank;
    private final Jobs jobs;
    private final Clock clock;

    QuestionImportService(
            QuestionCheck check,
            QuestionImports imports,
            QuestionImportRows rows,
            QuestionIntake bank,
            Jobs jobs,
            Clock clock) {
        this.check = check;
        this.imports = imports;
        this.rows = rows;
        this.bank = bank;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Reads and checks the file. The bank stays as it is. */
    @Transactional
    public UUID upload(Actor actor, UnitId unit, QuestionFile file) {
        bank.requireMayWrite(actor, unit);
        Checked checked = check.check(actor, file);
        List<CheckedQuestion> questions = marked(unit, checked.questions());
        UUID id = Ids.next();
        imports.insert(new QuestionImport(
                id,
                AccountId.of(actor),
                unit,
                file.name(),
                checked.format(),
                State.CHECKED,
                checked.problems(),
                questions.size(),
                null,
                clock.instant()));
        rows.insert(id, questions);
        return id;
    }

    private List<CheckedQuestion> marked(UnitId unit, List<CheckedQuestion> questions) {
        Set<String> known =
                rows.known(unit, questions.stream().map(CheckedQuestion::print).toList());
        return questions.stream()
                .map(one -> one.verdict() == Verdict.READY
                                && known.contains(HexFormat.of().formatHex(one.print()))
                        ? one.as(Verdict.KNOWN)
                        : one)
                .toList();
    }

    @Transactional(readOnly = true)
    public QuestionImport require(Actor actor, UUID id) {
        bank.requireMayWriteSomewhere(actor);
        return imports.find(id)
                .filter(one -> one.owner().equals(AccountId.of(actor)))
                .orElseThrow(OutsideScope::new);
    }

    /** Begins to write the questions; after a cancelled or failed try, goes on with what is left. */
    @Transactional
    public void confirm(Actor actor, UUID id, ConfirmQuestionImport request) {
        require(actor, id);
        QuestionImport one = imports.lock(id).orElseThrow(OutsideScope::new);
        bank.requireMayWrite(actor, one.unit());
        if (one.state() == State.DONE) {
            throw new QuestionImportRefusals.Done();
        }
        requireIdle(id);
        int errors = rows.verdicts(id).getOrDefault(Verdict.ERROR, 0);
        if (errors > 0 && !request.skipErrors()) {
            throw new QuestionImportRefusals.HasErrors(errors);
        }
        String topic = Topics.clean(request.topic());
        if (topic.isEmpty()) {
            throw new QuestionImportRefusals.TopicEmpty();
        }
        imports.chosen(id, new QuestionImport.Choices(topic, request.keepTopics(), request.difficulty()));
        jobs.start(actor, new NewJob(QuestionImportWork.KIND, id, "{}", one.count()));
    }

    @Transactional
    public void discard(Actor actor, UUID id) {
        require(actor, id);
        requireIdle(id);
        imports.delete(id);
    }

    private void requireIdle(UUID id) {
        if (job(id).filter(job -> !job.state().isFinal()).isPresent()) {
            throw new QuestionImportRefusals.Busy();
        }
    }

    @Transactional(readOnly = true)
    public Optional<JobView> job(UUID id) {
        return jobs.latest(QuestionImportWork.KIND, id);
    }
}
