package vn.hocso.organisation.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.organisation.UnitId;

/** What one or several changes come to: the tree they leave, whose people go where, and which units each of them is about. */
final class Plan {

    private final Tree tree;
    private final List<Succession> successions = new ArrayList<>();
    private final List<Touched> touched = new ArrayList<>();
    private final Map<UUID, Set<UnitId>> rearranged = new HashMap<>();
    private final Set<UnitId> created = new LinkedHashSet<>();
    private final Map<UnitId, String> placesBefore = new LinkedHashMap<>();

    Plan(Tree tree) {
        this.tree = tree;
    }

    /** A plan that goes on from here with an account of its own. */
    Plan continued() {
        return new Plan(tree);
    }

    /** As what a change is about a unit. */
    enum Part {
        SUBJECT,
        NEW,
        PARENT,
        OLD_PARENT,
        SUCCESSOR,
        PART
    }

    /** A unit a change is about, named as before it. */
    record Touched(UUID change, UnitId unit, Part part, String code, String fullName) {}

    Tree tree() {
        return tree;
    }

    List<Succession> successions() {
        return successions;
    }

    List<Touched> touched() {
        return touched;
    }

    Set<UnitId> created() {
        return created;
    }

    Map<UnitId, TreeMap<LocalDate, Node>> changed() {
        return tree.changed();
    }

    /** Old paths of what is elsewhere now, none of them within another that moved along with it. */
    List<String> leftPlaces() {
        List<String> left = placesBefore.entrySet().stream()
                .filter(place -> !tree.get(place.getKey()).path().equals(place.getValue()))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
        List<String> tops = new ArrayList<>();
        for (String path : left) {
            if (tops.isEmpty() || !path.startsWith(tops.getLast())) {
                tops.add(path);
            }
        }
        return tops;
    }

    /** How many units the change gave another name, place or end. */
    int unitsChanged(UUID change) {
        return rearranged.getOrDefault(change, Set.of()).size();
    }

    /** What the units the change is about come to. */
    List<Node> affected(UUID change) {
        return rearranged.getOrDefault(change, Set.of()).stream().map(tree::get).toList();
    }

    boolean hasMoved(Node unit) {
        return !unit.path().equals(placesBefore.getOrDefault(unit.id(), unit.path()));
    }

    /** A living unit that is elsewhere now, with everything below it. */
    record Move(String from, String to) {}

    List<Move> movedTops() {
        Set<String> tops = Set.copyOf(leftPlaces());
        return placesBefore.entrySet().stream()
                .filter(place -> tops.contains(place.getValue()))
                .map(place -> tree.get(place.getKey()))
                .filter(Node::living)
                .map(node -> new Move(placesBefore.getOrDefault(node.id(), node.path()), node.path()))
                .toList();
    }

    void touch(UUID change, Node unit, Part part) {
        touched.add(new Touched(
                change, unit.id(), part, unit.names().code(), unit.names().fullName()));
    }

    void put(UUID change, @Nullable Node before, Node after) {
        if (before == null) {
            created.add(after.id());
        } else {
            placesBefore.putIfAbsent(before.id(), before.path());
        }
        rearranged.computeIfAbsent(change, id -> new LinkedHashSet<>()).add(after.id());
        tree.put(after);
    }

    void hand(Succession succession) {
        successions.add(succession);
    }

    /** A moment to come back to when a change turns out to be impossible. */
    Mark mark() {
        return new Mark(tree.mark(), successions.size(), touched.size(), List.copyOf(created));
    }

    void backTo(Mark mark) {
        tree.backTo(mark.tree());
        successions.subList(mark.successions(), successions.size()).clear();
        touched.subList(mark.touched(), touched.size()).clear();
        created.retainAll(Set.copyOf(mark.created()));
    }

    record Mark(int tree, int successions, int touched, List<UnitId> created) {}
}
