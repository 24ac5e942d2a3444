package vn.hocso.assessment.bank;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.TopicId;
import vn.hocso.assessment.bank.BankRefusals.EditUnknown;
import vn.hocso.assessment.bank.BankRefusals.NothingChosen;
import vn.hocso.assessment.bank.BankRefusals.NothingToChange;
import vn.hocso.assessment.bank.BankRefusals.TooManyChosen;
import vn.hocso.assessment.bank.QuestionEditRows.Kept;
import vn.hocso.assessment.bank.QuestionEditRows.Standing;
import vn.hocso.assessment.bank.QuestionView.Ability;
import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.competency.Competencies;
import vn.hocso.competency.CompetencyId;
import vn.hocso.competency.CompetencyView;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Words;

/**
 * One change to many questions: how they are sorted and shared, or whether they may be drawn. What they ask stays, so no revision is made and none has
 * to be approved again. All of it happens, or nothing.
 */
@Service
class QuestionEdits {

    static final int MOST = 2_000;

    /** How long a change may be taken back. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final QuestionList list;
    private final QuestionEditRows rows;
    private final TopicService topics;
    private final TopicStore tree;
    private final BankPolicy policy;
    private final UnitPaths paths;
    private final Competencies competencies;
    private final ShareRecords shared;
    private final AuditTrail audit;
    private final Clock clock;

    QuestionEdits(
            QuestionList list,
            QuestionEditRows rows,
            TopicService topics,
            TopicStore tree,
            BankPolicy policy,
            UnitPaths paths,
            Competencies competencies,
            ShareRecords shared,
            AuditTrail audit,
            Clock clock) {
        this.list = list;
        this.rows = rows;
        this.topics = topics;
        this.tree = tree;
        this.policy = policy;
        this.paths = paths;
        this.competencies = competencies;
        this.shared = shared;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a change would do, or did.
     *
     * @param editId by which it can be taken back; null as long as nothing was done
     * @param mayNot how many of those chosen the actor may not change so
     * @param undescribed how many cannot be approved before their picture is described
     */
    record EditView(@Nullable UUID editId, int chosen, int changed, int unchanged, int mayNot, int undescribed) {}

    /** What taking back came to; {@code left} are those that were changed since. */
    record UndoneView(int restored, int left) {}

    private record Plan(List<Standing> chosen, List<Standing> changing, int mayNot, int undescribed) {

        EditView view(@Nullable UUID id) {
            int unchanged = chosen.size() - changing.size() - mayNot - undescribed;
            return new EditView(id, chosen.size(), changing.size(), unchanged, mayNot, undescribed);
        }
    }

    @Transactional(readOnly = true)
    public EditView preview(Actor actor, QuestionFilter which, QuestionChange change) {
        return plan(actor, rows.of(chosen(actor, which, change)), change).view(null);
    }

    @Transactional
    public EditView apply(Actor actor, QuestionFilter which, QuestionChange change) {
        Plan plan = plan(actor, rows.locked(chosen(actor, which, change)), change);
        if (plan.changing().isEmpty()) {
            return plan.view(null);
        }
        AccountId by = AccountId.of(actor);
        Instant now = clock.instant();
        rows.forgetBefore(now.minus(KEPT));
        UUID id = Ids.next();
        rows.keep(id, by, now, plan.changing(), change.tags());
        if (change.tags()) {
            rows.tag(plan.changing(), change.addCompetency(), change.removeCompetency());
        }
        UUID sharing = change.sharing() == null ? null : shared.share(plan.changing(), change.sharing());
        byUnit(plan.changing()).forEach((unit, some) -> {
            TopicId topic = change.topic() == null
                    ? null
                    : topics.place(unit, change.topic()).id();
            rows.change(some, topic, change.difficulty(), change.status(), sharing, by, now);
            if (!change.onlyShares()) {
                record(unit, some.size(), change);
            }
        });
        return plan.view(id);
    }

    private void record(UnitId unit, int questions, QuestionChange change) {
        audit.record(AuditedAct.of("assessment.questions-edited")
                .in(paths.of(unit))
                .with(Changes.none()
                        .fact("questions", questions)
                        .fact("topic", change.topic())
                        .fact("difficulty", change.difficulty())
                        .fact("questionStatus", change.status())
                        .fact("competencyAdded", called(change.addCompetency()))
                        .fact("competencyRemoved", called(change.removeCompetency()))));
    }

    private @Nullable String called(@Nullable CompetencyId id) {
        CompetencyView competency = id == null
                ? null
                : competencies.byIds(List.of(id), Words.VIETNAMESE).get(id);
        return competency == null ? null : competency.code() + " " + competency.title();
    }

    /** Puts back what the questions were, but for those that somebody changed since. */
    @Transactional
    public UndoneView undo(Actor actor, UUID id) {
        policy.requireMaySeeAny(actor);
        AccountId by = AccountId.of(actor);
        List<Kept> kept = rows.undo(id, by, clock.instant()).orElseThrow(EditUnknown::new);
        Map<QuestionId, Standing> now = rows.locked(kept.stream().map(Kept::id).toList()).stream()
                .collect(Collectors.toMap(Standing::id, Function.identity()));
        Map<Shelf, BankRights> rights = policy.rights(actor, shelves(now.values()));
        List<Standing> untouched = kept.stream()
                .filter(Kept::placed)
                .flatMap(one -> Stream.ofNullable(now.get(one.id())).filter(is -> is.version() == one.leftAt()))
                .filter(one -> !abilities(rights, one).isEmpty())
                .toList();
        Map<QuestionId, UUID> sharedBefore = kept.stream().collect(Collectors.toMap(Kept::id, Kept::sharing));
        shared.note(untouched, one -> Objects.requireNonNull(sharedBefore.get(one.id())));
        int restored = byUnit(untouched).entrySet().stream()
                .mapToInt(one -> restore(id, one.getKey(), one.getValue(), by))
                .sum();
        return new UndoneView(restored, kept.size() - restored);
    }

    private int restore(UUID id, UnitId unit, List<Standing> some, AccountId by) {
        int restored = rows.restore(id, some, by, clock.instant());
        audit.record(AuditedAct.of("assessment.questions-edit-undone")
                .in(paths.of(unit))
                .with(Changes.none().fact("questions", restored)));
        return restored;
    }

    private List<QuestionId> chosen(Actor actor, QuestionFilter which, QuestionChange change) {
        policy.requireMaySeeAny(actor);
        if (change.isNothing()) {
            throw new NothingToChange();
        }
        if (change.addCompetency() != null) {
            competencies.requireChoosable(List.of(change.addCompetency()));
        }
        List<QuestionId> chosen = list.ids(actor, which, MOST + 1);
        if (chosen.isEmpty()) {
            throw new NothingChosen();
        }
        if (chosen.size() > MOST) {
            throw new TooManyChosen(MOST);
        }
        return chosen;
    }

    private Plan plan(Actor actor, List<Standing> chosen, QuestionChange change) {
        Map<UnitId, List<Standing>> byUnit = byUnit(chosen);
        Map<Shelf, BankRights> rights = policy.rights(actor, shelves(chosen));
        Map<UnitId, TopicTree> trees = change.topic() == null ? Map.of() : tree.trees(byUnit.keySet());
        Set<Ability> needed = change.needed();
        List<Standing> allowed = chosen.stream()
                .filter(one -> abilities(rights, one).containsAll(needed))
                .toList();
        List<Standing> whole =
                allowed.stream().filter(one -> !change.wantsDescription(one)).toList();
        List<Standing> changing = whole.stream()
                .filter(one -> change.changes(one, trees.get(one.unit())))
                .toList();
        return new Plan(chosen, changing, chosen.size() - allowed.size(), allowed.size() - whole.size());
    }

    private static Set<Ability> abilities(Map<Shelf, BankRights> rights, Standing one) {
        return rights.getOrDefault(one.shelf(), BankRights.NONE).abilities();
    }

    private static Set<Shelf> shelves(Collection<Standing> questions) {
        return questions.stream().map(Standing::shelf).collect(Collectors.toSet());
    }

    private static Map<UnitId, List<Standing>> byUnit(List<Standing> questions) {
        return questions.stream().collect(Collectors.groupingBy(Standing::unit));
    }
}
