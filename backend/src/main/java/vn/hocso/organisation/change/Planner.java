package vn.hocso.organisation.change;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitKind;
import vn.hocso.organisation.change.ChangeDetails.Part;
import vn.hocso.organisation.change.Node.Names;
import vn.hocso.organisation.change.Succession.Following;
import vn.hocso.organisation.change.Succession.Sending;
import vn.hocso.shared.Ids;

import static vn.hocso.organisation.change.Plan.Part.NEW;
import static vn.hocso.organisation.change.Plan.Part.OLD_PARENT;
import static vn.hocso.organisation.change.Plan.Part.PARENT;
import static vn.hocso.organisation.change.Plan.Part.PART;
import static vn.hocso.organisation.change.Plan.Part.SUBJECT;
import static vn.hocso.organisation.change.Plan.Part.SUCCESSOR;

/** The rules by which units change. Carries changes out on a {@link Plan}, one after another, or refuses and leaves the plan as it was. */
final class Planner {

    private static final int DEEPEST = 12;
    private static final int LONGEST_PATH = 190;

    private final Plan plan;
    private final Tree tree;
    private final Predicate<String> mayManage;
    private final LongSupplier numbers;

    /**
     * @param mayManage whether units may be managed at a path
     * @param numbers for the paths of new units, never the same twice
     */
    Planner(Plan plan, Predicate<String> mayManage, LongSupplier numbers) {
        this.plan = plan;
        this.tree = plan.tree();
        this.mayManage = mayManage;
        this.numbers = numbers;
    }

    void carryOut(UUID change, ChangeDetails details, LocalDate day) {
        Plan.Mark before = plan.mark();
        try {
            new Step(change, details, day).carryOut();
        } catch (RuntimeException refused) {
            plan.backTo(before);
            throw refused;
        }
    }

    /** One change on its day. */
    private final class Step {

        private final UUID change;
        private final ChangeDetails details;
        private final LocalDate day;
        private final Reach reach;

        private Step(UUID change, ChangeDetails details, LocalDate day) {
            this.change = change;
            this.details = details;
            this.day = day;
            this.reach = new Reach(tree, mayManage, details, day);
        }

        private void carryOut() {
            switch (details.kind()) {
                case CREATE -> create();
                case RENAME -> rename();
                case MOVE -> move();
                case MERGE -> merge();
                case SPLIT -> split();
                case END -> end();
            }
        }

        private void create() {
            Node parent = reach.manageable(details.parentId(), "parentId");
            Names names = Names.of(
                    Reach.given(details.code(), "code"),
                    Reach.given(details.name(), "name"),
                    details.fullName(),
                    Reach.given(details.unitKind(), "unitKind"));
            plan.touch(change, parent, PARENT);
            plan.touch(change, add(parent, names), NEW);
        }

        private Node add(Node parent, Names names) {
            requireBelowCountry(names);
            UnitId id = new UnitId(Ids.next());
            requireFree(names.code(), id);
            String path = parent.path() + Long.toString(numbers.getAsLong(), Character.MAX_RADIX) + "/";
            Node unit = new Node(id, names, parent.id(), path, parent.depth() + 1, day, day, null, null);
            requireFits(unit);
            plan.put(change, null, unit);
            return unit;
        }

        private static void requireBelowCountry(Names names) {
            if (names.kind() == UnitKind.NATIONAL) {
                throw ChangeRefused.oneCountry();
            }
        }

        private void rename() {
            Node unit = reach.manageable(reach.subject(), "unitIds");
            Names now = unit.names();
            String name = details.name() == null ? now.name() : details.name();
            String fullName =
                    details.fullName() == null && details.name() == null ? now.fullName() : details.fullName();
            Names wanted = Names.of(
                    details.code() == null ? now.code() : details.code(),
                    name,
                    fullName,
                    details.unitKind() == null ? now.kind() : details.unitKind());
            if (wanted.equals(now)) {
                throw ChangeRefused.withoutEffect(unit);
            }
            if (unit.parent() != null) {
                requireBelowCountry(wanted);
            }
            requireFree(wanted.code(), unit.id());
            plan.touch(change, unit, SUBJECT);
            plan.put(change, unit, unit.called(wanted, day));
        }

        private void move() {
            Node unit = reach.releasable(reach.subject());
            Node parent = reach.manageable(details.parentId(), "parentId");
            if (parent.id().equals(unit.parent())) {
                throw ChangeRefused.withoutEffect(unit);
            }
            plan.touch(change, unit, SUBJECT);
            plan.touch(change, tree.get(Objects.requireNonNull(unit.parent())), OLD_PARENT);
            plan.touch(change, parent, PARENT);
            move(unit, parent);
        }

        private void move(Node unit, Node parent) {
            if (parent.isWithin(unit)) {
                throw ChangeRefused.withinItself(unit);
            }
            replace(unit, unit.under(parent, day));
        }

        /** Puts the unit where it belongs now, and everything below it along with it. */
        private void replace(Node before, Node after) {
            List<Node> below = tree.below(before);
            requireFits(after);
            plan.put(change, before, after);
            for (Node node : below) {
                if (node.living()) {
                    reach.requireUnchangedSince(node);
                }
                Node carried = node.carried(before, after, day);
                requireFits(carried);
                plan.put(change, node, carried);
            }
        }

        private void merge() {
            Node heir = reach.manageable(details.successorId(), "successorId");
            if (details.unitIds().isEmpty()) {
                throw ChangeRefused.missing("unitIds");
            }
            plan.touch(change, heir, SUCCESSOR);
            for (String source : details.unitIds()) {
                Node unit = reach.releasable(source, "unitIds");
                plan.touch(change, unit, SUBJECT);
                dissolve(unit, heir.id(), subUnitsTo(heir.id()), Map.of(), Sending.NOBODY);
            }
        }

        private void end() {
            Node unit = reach.releasable(reach.subject());
            plan.touch(change, unit, SUBJECT);
            UnitId heir = null;
            if (Reach.isGiven(details.successorId())) {
                Node successor = reach.manageable(details.successorId(), "successorId");
                plan.touch(change, successor, SUCCESSOR);
                heir = successor.id();
            }
            dissolve(unit, heir, subUnitsTo(heir), Map.of(), Sending.NOBODY);
        }

        private @Nullable UnitId subUnitsTo(@Nullable UnitId otherwise) {
            return Reach.isGiven(details.subUnitsTo())
                    ? reach.manageable(details.subUnitsTo(), "subUnitsTo").id()
                    : otherwise;
        }

        private void split() {
            Node unit = reach.releasable(reach.subject());
            Node parent = tree.get(Objects.requireNonNull(unit.parent()));
            if (details.parts().isEmpty()) {
                throw ChangeRefused.missing("parts");
            }
            plan.touch(change, unit, SUBJECT);
            Parts parts = parts(parent);
            UnitId heir = parts.heir(unit);
            Sending sending = parts.sending();
            Map<UnitId, UnitId> places = parts.places(unit);
            if (details.livesOn()) {
                places.forEach((child, part) -> move(tree.get(child), tree.get(part)));
                plan.hand(new Succession(
                        change, unit.id(), unit.names().fullName(), null, day, false, sending, following()));
            } else {
                dissolve(unit, heir, heir, places, sending);
            }
        }

        private Parts parts(Node parent) {
            Map<String, UnitId> parts = new LinkedHashMap<>();
            for (Part part : details.parts()) {
                String name = part.name();
                Node unit = name == null || name.isBlank()
                        ? reach.manageable(part.code(), "parts")
                        : add(
                                reach.manageable(parent, "unitIds"),
                                Names.of(part.code(), name, part.fullName(), Reach.given(part.kind(), "parts")));
                plan.touch(change, unit, PART);
                parts.put(Reach.code(part.code()), unit.id());
            }
            return new Parts(details, reach, parts);
        }

        /** Ends a unit: the units below it go first, then its people and roles, and what it leaves stands below its successor. */
        private void dissolve(
                Node unit,
                @Nullable UnitId heir,
                @Nullable UnitId otherwise,
                Map<UnitId, UnitId> places,
                Sending sending) {
            if (!unit.from().isBefore(day)) {
                throw ChangeRefused.endsOnItsFirstDay(unit);
            }
            for (Node child : tree.children(unit)) {
                UnitId place = places.getOrDefault(child.id(), otherwise);
                if (place == null) {
                    throw ChangeRefused.hasSubUnits(unit);
                }
                if (child.id().equals(place)) {
                    throw ChangeRefused.successorWithin(unit);
                }
                move(reach.living(child), tree.get(place));
            }
            Node successor = heir == null ? null : tree.get(heir);
            if (successor != null && successor.isWithin(unit)) {
                throw ChangeRefused.successorWithin(unit);
            }
            replace(unit, unit.ended(successor, day));
            plan.hand(
                    new Succession(change, unit.id(), unit.names().fullName(), heir, day, true, sending, following()));
        }

        private Following following() {
            return new Following(details.followingRoles(), details.followingGrants());
        }

        private void requireFree(String code, UnitId wanting) {
            Node holder = tree.byCode(code);
            if (holder != null && !holder.id().equals(wanting)) {
                throw ChangeRefused.codeTaken(code, holder.names().fullName());
            }
            tree.inUseAfter(code, wanting, day).ifPresent(until -> {
                throw ChangeRefused.codeInUseUntil(code, until);
            });
        }

        private void requireFits(Node unit) {
            boolean tooDeep = unit.living() && unit.depth() > DEEPEST;
            if (tooDeep || unit.path().length() > LONGEST_PATH) {
                throw ChangeRefused.tooDeep();
            }
        }
    }
}
