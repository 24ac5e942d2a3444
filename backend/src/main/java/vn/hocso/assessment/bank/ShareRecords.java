package vn.hocso.assessment.bank;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.bank.QuestionEditRows.Standing;
import vn.hocso.assessment.bank.Sharing.Grant;
import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitView;
import vn.hocso.organisation.Units;

/** Keeps a new way of sharing, and writes down whose questions were opened to whom, or closed. */
@Component
class ShareRecords {

    private final Sharings sharings;
    private final Units units;
    private final UnitPaths paths;
    private final AuditTrail audit;

    ShareRecords(Sharings sharings, Units units, UnitPaths paths, AuditTrail audit) {
        this.sharings = sharings;
        this.units = units;
        this.paths = paths;
        this.audit = audit;
    }

    /** What the questions can point at; part of the caller's transaction, which then lets them. */
    UUID share(List<Standing> questions, Sharing sharing) {
        units.requireLiving(sharing.units().stream().map(Grant::unit).toList());
        UUID id = sharings.keep(sharing);
        note(questions, one -> id);
        return id;
    }

    private record Move(Shelf from, UUID to) {}

    /** Writes down what each of the questions is shared like from now on; those that were so all along are left out. */
    void note(List<Standing> questions, Function<Standing, UUID> to) {
        Map<Move, List<Standing>> moves = questions.stream()
                .filter(one -> !one.shelf().sharing().equals(to.apply(one)))
                .collect(Collectors.groupingBy(one -> new Move(one.shelf(), to.apply(one))));
        Map<UUID, Sharing> known = sharings.byIds(moves.keySet().stream()
                .flatMap(move -> Stream.of(move.from().sharing(), move.to()))
                .collect(Collectors.toSet()));
        Map<UnitId, UnitView> named = units.byIds(units(known.values()));
        moves.forEach((move, some) -> audit.record(AuditedAct.of("assessment.questions-shared")
                .in(paths.of(move.from().bank()))
                .with(changes(
                                known.getOrDefault(move.from().sharing(), Sharing.NONE),
                                known.getOrDefault(move.to(), Sharing.NONE),
                                named)
                        .fact("questions", some.size()))));
    }

    private static Changes changes(Sharing before, Sharing now, Map<UnitId, UnitView> named) {
        return Changes.none()
                .of("audience", before.audience(), now.audience())
                .of("sharedWith", names(before, grant -> true, named), names(now, grant -> true, named))
                .of("editableBy", names(before, Grant::mayEdit, named), names(now, Grant::mayEdit, named));
    }

    private static Set<UnitId> units(Collection<Sharing> sharings) {
        return sharings.stream()
                .flatMap(one -> one.units().stream())
                .map(Grant::unit)
                .collect(Collectors.toSet());
    }

    private static @Nullable String names(Sharing sharing, Predicate<Grant> which, Map<UnitId, UnitView> named) {
        String names = sharing.units().stream()
                .filter(which)
                .map(grant -> named.get(grant.unit()))
                .filter(Objects::nonNull)
                .map(UnitView::fullName)
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? null : names;
    }
}
