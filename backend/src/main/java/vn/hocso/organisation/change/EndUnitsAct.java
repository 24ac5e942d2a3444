package vn.hocso.organisation.change;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.NotAllowed;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.RiskyAct;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitView;
import vn.hocso.organisation.Units;
import vn.hocso.organisation.change.Plan.Part;
import vn.hocso.organisation.change.Plan.Touched;
import vn.hocso.shared.Words;

/** Lets units end. What is to happen is on record already and waits; it is carried out with all of its file, in its asker's name. */
@Component
class EndUnitsAct implements RiskyAct<EndUnitsAct.Ending> {

    private static final int NAMED = 3;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final ChangeRecords records;
    private final Settlement settlement;
    private final Execution execution;
    private final Places places;
    private final Access access;
    private final Units units;
    private final Words words;
    private final Clock clock;

    EndUnitsAct(
            ChangeRecords records,
            Settlement settlement,
            Execution execution,
            Places places,
            Access access,
            Units units,
            Words words,
            Clock clock) {
        this.records = records;
        this.settlement = settlement;
        this.execution = execution;
        this.places = places;
        this.access = access;
        this.units = units;
        this.words = words;
        this.clock = clock;
    }

    /**
     * The change, or one of a file of changes; and what a sentence says of it.
     *
     * @param above the lowest unit that is above all units concerned, or the only one itself
     * @param named the first of those that change
     */
    record Ending(UUID changeId, ChangeKind kind, LocalDate day, UnitId above, List<UnitId> named, int more) {}

    Ending ending(List<ChangeRecord> waiting, Plan plan) {
        ChangeRecord first = waiting.stream()
                .filter(one -> one.details().endsUnits())
                .findFirst()
                .orElseThrow();
        List<UnitId> subjects = plan.touched().stream()
                .filter(one -> one.part() == Part.SUBJECT && !plan.created().contains(one.unit()))
                .map(Touched::unit)
                .distinct()
                .toList();
        UnitId above = places.above(waiting.stream().map(ChangeRecord::id).toList());
        List<UnitId> named = subjects.isEmpty()
                ? List.of(above)
                : subjects.stream().limit(NAMED).toList();
        return new Ending(
                first.id(),
                first.details().kind(),
                first.effectiveOn(),
                above,
                named,
                Math.max(0, subjects.size() - named.size()));
    }

    @Override
    public String name() {
        return "unit-end";
    }

    @Override
    public String words() {
        return "organisation.act.unit-end";
    }

    @Override
    public Class<Ending> payloadType() {
        return Ending.class;
    }

    @Override
    public String subject(Ending ending) {
        return ending.changeId().toString();
    }

    @Override
    public Authorisation decidedBy(Ending ending) {
        return new Authorisation(Permission.MANAGE_UNITS, ending.above());
    }

    @Override
    public List<Map<String, String>> facts(List<Ending> payloads, Locale locale) {
        Map<UnitId, UnitView> known = units.byIds(
                payloads.stream().flatMap(one -> one.named().stream()).collect(Collectors.toSet()));
        return payloads.stream().map(one -> facts(one, known, locale)).toList();
    }

    private Map<String, String> facts(Ending ending, Map<UnitId, UnitView> known, Locale locale) {
        String named = ending.named().stream()
                .map(known::get)
                .map(unit -> unit == null ? "?" : unit.fullName())
                .collect(Collectors.joining(", "));
        String all = ending.more() == 0
                ? named
                : words.in(locale, "organisation.act.and-more", Map.of("named", named, "more", ending.more()));
        return Map.of(
                "kind",
                words.in(locale, "organisation.change.kind." + ending.kind(), Map.of()),
                "units",
                all,
                "day",
                DAY.format(ending.day()));
    }

    @Override
    public void carryOut(Ending ending, Agreed agreed) {
        execution.hold();
        List<ChangeRecord> waiting = records.holdWaiting(ending.changeId());
        if (waiting.isEmpty()) {
            throw ChangeRefused.waitsNoMore();
        }
        Authority asker = access.authority(agreed.askedBy().actor());
        if (!asker.mayAnywhere(Permission.MANAGE_UNITS)) {
            throw new NotAllowed();
        }
        records.agreed(waiting);
        settlement.settle(
                waiting.stream().map(one -> one.as(ChangeStatus.SCHEDULED)).toList(),
                Rights.of(asker),
                agreed.askedBy());
    }

    @Override
    public void dropped(Ending ending, @Nullable AccountId by) {
        Collection<UUID> waiting = records.holdWaiting(ending.changeId()).stream()
                .map(ChangeRecord::id)
                .toList();
        records.cancelled(waiting, by, clock.instant());
    }
}
