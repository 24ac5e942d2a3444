package vn.hocso.organisation.change;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import vn.hocso.organisation.UnitId;

/**
 * Units in memory, to try changes on: what is put in replaces what was there and is remembered by the day from which on it holds. Nothing
 * here is stored; a change that turns out to be impossible is taken back.
 */
final class Tree {

    private static final char AFTER_ALL = '\uffff';

    private final Map<UnitId, Node> nodes = new HashMap<>();
    private final TreeMap<String, UnitId> paths = new TreeMap<>();
    private final Map<String, UnitId> codes = new HashMap<>();
    private final Map<String, List<CodeUse>> formerUses = new HashMap<>();
    private final Map<UnitId, TreeMap<LocalDate, Node>> changed = new LinkedHashMap<>();
    private final Deque<Runnable> undo = new ArrayDeque<>();

    Tree(Collection<Node> known, Collection<CodeUse> formerUses) {
        known.forEach(this::index);
        formerUses.forEach(this::remember);
    }

    /** That a unit no longer has a code it once had. */
    record CodeUse(String code, UnitId unit, LocalDate until) {}

    @Nullable
    Node find(UnitId id) {
        return nodes.get(id);
    }

    Node get(UnitId id) {
        return Optional.ofNullable(nodes.get(id)).orElseThrow();
    }

    @Nullable
    Node byCode(String code) {
        UnitId holder = codes.get(code);
        return holder == null ? null : nodes.get(holder);
    }

    /** Until when another unit had the code, if that is later than the day. */
    Optional<LocalDate> inUseAfter(String code, UnitId by, LocalDate day) {
        return formerUses.getOrDefault(code, List.of()).stream()
                .filter(use -> !use.unit().equals(by) && use.until().isAfter(day))
                .map(CodeUse::until)
                .max(LocalDate::compareTo);
    }

    /** Everything at a place below the unit, living or ended, in the order of paths; without the unit itself. */
    List<Node> below(Node unit) {
        return paths.subMap(unit.path(), false, unit.path() + AFTER_ALL, false).values().stream()
                .map(this::get)
                .toList();
    }

    List<Node> children(Node unit) {
        return below(unit).stream()
                .filter(Node::living)
                .filter(node -> unit.id().equals(node.parent()))
                .toList();
    }

    void put(Node node) {
        Node before = nodes.get(node.id());
        unindex(before);
        index(node);
        TreeMap<LocalDate, Node> own = changed.computeIfAbsent(node.id(), id -> new TreeMap<>());
        Node same = own.put(node.since(), node);
        CodeUse given = before == null || !before.living() || holdsSameCode(before, node)
                ? null
                : new CodeUse(before.names().code(), node.id(), node.since());
        if (given != null) {
            remember(given);
        }
        undo.push(() -> takeBack(node, before, same, given));
    }

    private static boolean holdsSameCode(Node before, Node after) {
        return after.living() && before.names().code().equals(after.names().code());
    }

    private void takeBack(Node node, @Nullable Node before, @Nullable Node same, @Nullable CodeUse given) {
        unindex(node);
        nodes.remove(node.id());
        if (before != null) {
            index(before);
        }
        TreeMap<LocalDate, Node> own = changed.getOrDefault(node.id(), new TreeMap<>());
        own.remove(node.since());
        if (same != null) {
            own.put(same.since(), same);
        }
        if (own.isEmpty()) {
            changed.remove(node.id());
        }
        if (given != null) {
            formerUses.getOrDefault(given.code(), new ArrayList<>()).remove(given);
        }
    }

    /** A moment to come back to. */
    int mark() {
        return undo.size();
    }

    void backTo(int mark) {
        while (undo.size() > mark) {
            undo.pop().run();
        }
    }

    /** What the units put in are from which day on, each unit's days in order; units in the order in which they were first touched. */
    Map<UnitId, TreeMap<LocalDate, Node>> changed() {
        return changed;
    }

    private void index(Node node) {
        nodes.put(node.id(), node);
        paths.put(node.path(), node.id());
        if (node.living()) {
            codes.put(node.names().code(), node.id());
        }
    }

    private void unindex(@Nullable Node node) {
        if (node != null) {
            paths.remove(node.path(), node.id());
            codes.remove(node.names().code(), node.id());
        }
    }

    private void remember(CodeUse use) {
        formerUses.computeIfAbsent(use.code(), code -> new ArrayList<>()).add(use);
    }
}
