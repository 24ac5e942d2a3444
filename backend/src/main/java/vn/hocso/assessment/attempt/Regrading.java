package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.MarkRegraded;
import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.attempt.AnswerKey.Amendment;
import vn.hocso.assessment.attempt.AnswerKey.Entry;
import vn.hocso.assessment.attempt.Attempt.Mark;
import vn.hocso.assessment.attempt.MarkChanges.Cause;
import vn.hocso.assessment.attempt.MarkChanges.MarkChange;
import vn.hocso.assessment.question.QuestionTypes;
import vn.hocso.identity.AccountId;

/**
 * Marks one question of past attempts again by what it says now. What was asked and answered stays as it was; only what marks the answer
 * changes, and what a person gave stands whatever the key says.
 */
@Component
public class Regrading {

    private final AttemptStore attempts;
    private final Scripts scripts;
    private final AnswerKeys keys;
    private final Marking marking;
    private final Closing closing;
    private final MarkChanges changes;
    private final QuestionTypes types;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Regrading(
            AttemptStore attempts,
            Scripts scripts,
            AnswerKeys keys,
            Marking marking,
            Closing closing,
            MarkChanges changes,
            QuestionTypes types,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.attempts = attempts;
        this.scripts = scripts;
        this.keys = keys;
        this.marking = marking;
        this.closing = closing;
        this.changes = changes;
        this.types = types;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** By what the answers are marked again. */
    public enum Way {
        /** By the key as it is now, which may also lower a mark. */
        NEW_KEY,
        /** By whichever of the earlier and the present key earns more, so that nobody loses. */
        BETTER_KEY,
        /** Everybody who was asked earns the whole point. */
        FULL_MARKS
    }

    /** What becomes of an attempt. */
    public enum Effect {
        CHANGED,
        SAME,
        /** A person gave the mark of the question or of the attempt, and it stands. So does that of whoever regrades. */
        KEPT,
        /** Another question was asked than it is now, so its key says nothing about the answer. */
        UNFIT,
        /** It is under way and will be marked by the new key. */
        OPEN
    }

    /** The question as it is to count. */
    public record Mended(
            QuestionId questionId,
            int revision,
            String type,
            JsonNode body,
            @Nullable String explanation) {}

    public record Outcome(AttemptId attemptId, Effect effect, Marked before, Marked after) {}

    /** Why, for what is written down. */
    public record Because(UUID regradeId, String reason, AccountId by) {}

    /** What would become of the attempts if that person regraded them; nothing is changed. */
    @Transactional(readOnly = true)
    public List<Outcome> preview(Collection<AttemptId> ids, Mended question, Way way, AccountId by) {
        List<Attempt> found = attempts.all(ids);
        Map<AttemptId, Script> all = scripts.of(ids);
        return found.stream()
                .map(attempt -> regraded(attempt, Objects.requireNonNull(all.get(attempt.id())), question, way, by)
                        .outcome())
                .toList();
    }

    /** Does it, within the caller's transaction. Done again it changes nothing more. */
    @Transactional
    public List<Outcome> apply(Collection<AttemptId> ids, Mended question, Way way, Because because) {
        List<Attempt> locked = attempts.lockAll(ids);
        Map<AttemptId, Script> all = scripts.of(ids);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Outcome> outcomes = new ArrayList<>();
        for (Attempt attempt : locked) {
            Regraded one =
                    regraded(attempt, Objects.requireNonNull(all.get(attempt.id())), question, way, because.by());
            Script mended = one.mended();
            if (mended != null) {
                keys.change(attempt.id(), mended.key());
                if (one.effect() == Effect.CHANGED || one.effect() == Effect.KEPT) {
                    closing.remark(attempt, mended, now);
                }
            }
            if (one.effect() == Effect.CHANGED) {
                changes.add(new MarkChange(
                        attempt.id(),
                        one.no(),
                        Cause.REGRADED,
                        one.before(),
                        one.after(),
                        because.reason(),
                        because.by(),
                        now,
                        because.regradeId()));
                tell(attempt, mended, because.regradeId(), now);
            }
            outcomes.add(one.outcome());
        }
        return outcomes;
    }

    /** Of what a person has yet to mark, no mark was told. */
    private void tell(Attempt attempt, @Nullable Script mended, UUID regradeId, Instant at) {
        if (mended != null && !mended.mark(marking).awaitsMarking()) {
            publisher.publishEvent(new MarkRegraded(
                    regradeId, attempt.id(), attempt.enrolmentId(), attempt.accountId(), attempt.versionId(), at));
        }
    }

    /** @param mended null where the key is left as it is */
    private record Regraded(
            AttemptId id,
            int no,
            Effect effect,
            Marked before,
            Marked after,
            @Nullable Script mended) {

        Outcome outcome() {
            return new Outcome(id, effect, before, after);
        }
    }

    private Regraded regraded(Attempt attempt, Script script, Mended question, Way way, AccountId by) {
        Entry entry = script.key().entry(question.questionId());
        Marked before = marked(attempt, script, entry);
        if (attempt.accountId().equals(by)) {
            return new Regraded(attempt.id(), entry.no(), Effect.KEPT, before, before, null);
        }
        Amendment amendment = amendment(script.paper().item(entry.no()), entry, question, way);
        if (amendment == null) {
            return new Regraded(attempt.id(), entry.no(), Effect.UNFIT, before, before, null);
        }
        Script mended = script.with(script.key().with(entry.amended(amendment)));
        if (attempt.isOpen()) {
            return new Regraded(attempt.id(), entry.no(), Effect.OPEN, before, before, mended);
        }
        Marked after = Marked.of(share(mended, mended.key().entry(question.questionId())), mended.mark(marking));
        return new Regraded(attempt.id(), entry.no(), effect(script, entry, before, after), before, after, mended);
    }

    /** A mark of the whole attempt stands, but what its question came to may change beneath it. */
    private static Effect effect(Script script, Entry entry, Marked before, Marked after) {
        if (script.byHand().marks().containsKey(entry.no())) {
            return Effect.KEPT;
        }
        boolean sameShare = before.share() == null
                ? after.share() == null
                : after.share() != null && before.share().compareTo(after.share()) == 0;
        if (sameShare && before.equalTo(after)) {
            return Effect.SAME;
        }
        return script.byHand().whole() == null ? Effect.CHANGED : Effect.KEPT;
    }

    private Marked marked(Attempt attempt, Script script, Entry entry) {
        Mark mark = attempt.mark();
        return mark == null ? new Marked(null, BigDecimal.ZERO, 0, false) : Marked.of(share(script, entry), mark);
    }

    private @Nullable BigDecimal share(Script script, Entry entry) {
        Answer answer = script.answers().stream()
                .filter(one -> one.no() == entry.no())
                .findFirst()
                .orElse(null);
        return marking.points(
                script.paper(), entry, answer, script.byHand().marks().get(entry.no()));
    }

    /** Null when the key fits nothing that was asked. A whole point for everybody needs no key that fits. */
    private @Nullable Amendment amendment(Paper.Item item, Entry entry, Mended question, Way way) {
        Optional<JsonNode> key = item.type().equals(question.type())
                ? types.require(item.type()).keyFor(item.shown(), question.body())
                : Optional.empty();
        if (way == Way.FULL_MARKS) {
            return new Amendment(
                    question.revision(),
                    List.of(key.orElse(entry.latestKey())),
                    true,
                    key.isPresent() ? question.explanation() : entry.latestExplanation());
        }
        if (key.isEmpty()) {
            return null;
        }
        List<JsonNode> counting = new ArrayList<>();
        if (way == Way.BETTER_KEY) {
            counting.addAll(entry.keys());
            counting.remove(key.get());
        }
        counting.add(key.get());
        return new Amendment(
                question.revision(), counting, way == Way.BETTER_KEY && entry.earnsAll(), question.explanation());
    }
}
