package vn.hocso.organisation.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitsRearranged;
import vn.hocso.organisation.change.Successions.Outcome;
import vn.hocso.organisation.unit.PathNumbers;
import vn.hocso.shared.Refusal;

/** Tries changes on the tree as it will be on their day, and carries them out on the tree as it is. */
@Component
class Execution {

    /** No unit has a number this high; nothing made of it is ever stored. */
    private static final long NUMBERS_FOR_TRIALS = 1_000_000_000_000L;

    private final TreeReader reader;
    private final PlanWriter writer;
    private final Successions successions;
    private final ChangeRecords records;
    private final PathNumbers numbers;
    private final ChangeAudit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Execution(
            TreeReader reader,
            PlanWriter writer,
            Successions successions,
            ChangeRecords records,
            PathNumbers numbers,
            ChangeAudit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reader = reader;
        this.writer = writer;
        this.successions = successions;
        this.records = records;
        this.numbers = numbers;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What happens when a wish cannot be fulfilled. */
    interface OnRefusal {
        void refused(Wish wish, Refusal why);
    }

    /** Plans the wishes after all that is scheduled before them, without writing anything. */
    Plan plan(List<Wish> wishes, Rights rights, OnRefusal onRefusal) {
        LocalDate last =
                wishes.stream().map(Wish::day).max(Comparator.naturalOrder()).orElseThrow();
        List<Wish> before = records.scheduledUntil(last).stream()
                .filter(scheduled -> wishes.stream().noneMatch(wish -> wish.id().equals(scheduled.id())))
                .toList();
        List<Wish> all = new ArrayList<>(before);
        all.addAll(wishes);
        Plan past = new Plan(reader.around(all.stream().map(Wish::details).toList()));
        AtomicLong trial = new AtomicLong(NUMBERS_FOR_TRIALS);
        Planner scheduled = new Planner(past, path -> true, trial::incrementAndGet);
        before.forEach(wish -> attempt(scheduled, wish, (one, why) -> {}));
        Plan plan = past.continued();
        Planner planner = new Planner(plan, rights::mayManage, trial::incrementAndGet);
        wishes.forEach(wish -> attempt(planner, wish, onRefusal));
        return plan;
    }

    private static void attempt(Planner planner, Wish wish, OnRefusal onRefusal) {
        try {
            planner.carryOut(wish.id(), wish.details(), wish.day());
        } catch (Refusal refused) {
            onRefusal.refused(wish, refused);
        }
    }

    /** Tries a plan on the people and roles of today; refuses at the first thing that cannot be. */
    List<Successions.Decided> decide(Plan plan, Rights rights) {
        return decide(plan, rights, (change, why) -> {
            throw why;
        });
    }

    List<Successions.Decided> decide(Plan plan, Rights rights, Successions.OnRefusal onRefusal) {
        List<Successions.Decided> decided = successions.decide(plan.successions(), onRefusal);
        decided.forEach(day -> checkGiving(plan, day, rights, onRefusal));
        return decided;
    }

    private static void checkGiving(
            Plan plan, Successions.Decided day, Rights rights, Successions.OnRefusal onRefusal) {
        day.fates().stream().filter(fate -> fate.grant().hasPower()).forEach(fate -> {
            UnitId goal = fate.goal();
            if (goal != null) {
                Node unit = plan.tree().get(goal);
                if (!rights.mayGive(fate.grant().permissions(), unit.path())) {
                    onRefusal.refused(
                            fate.change(),
                            ChangeRefused.roleBeyondOwn(unit.names().fullName()));
                } else if (fate.grant().takesTwo()) {
                    onRefusal.refused(
                            fate.change(),
                            ChangeRefused.roleTakesTwo(unit.names().fullName()));
                }
            }
        });
    }

    private static void requireMayGive(Plan plan, Successions.Decided day, Rights rights) {
        checkGiving(plan, day, rights, (change, why) -> {
            throw why;
        });
    }

    /** Lets nobody else change the tree until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold() {
        numbers.hold();
    }

    /** Carries the wishes out one after another, all or none, while nobody else changes the tree. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<UUID, Outcome> carryOut(List<ChangeRecord> wanted, Rights rights, @Nullable AccountId by) {
        List<Wish> wishes = wanted.stream().map(ChangeRecord::wish).toList();
        Numbers own = new Numbers(numbers.hold());
        Plan plan = new Plan(reader.around(wishes.stream().map(Wish::details).toList()));
        Planner planner = new Planner(plan, rights::mayManage, own);
        wishes.forEach(wish -> planner.carryOut(wish.id(), wish.details(), wish.day()));
        if (own.taken > 0) {
            numbers.take(own.taken);
        }
        writer.write(plan);
        writer.touched(plan.touched());
        long millis = clock.instant().toEpochMilli();
        Map<UUID, Outcome> outcomes =
                successions.carryOut(plan.successions(), day -> requireMayGive(plan, day, rights), by, millis);
        audit.carriedOut(wanted, plan);
        events.publishEvent(UnitsRearranged.of(plan.leftPlaces(), clock.instant()));
        return outcomes;
    }

    /** Numbers counted on from the next free one, which is held. */
    private static final class Numbers implements LongSupplier {

        private final long first;
        private int taken;

        private Numbers(long first) {
            this.first = first;
        }

        @Override
        public long getAsLong() {
            return first + taken++;
        }
    }
}
