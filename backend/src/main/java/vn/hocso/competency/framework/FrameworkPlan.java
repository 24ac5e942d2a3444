package vn.hocso.competency.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import vn.hocso.competency.Competencies.NewCompetency;
import vn.hocso.competency.framework.FrameworkReport.Fault;
import vn.hocso.competency.framework.FrameworkReport.Line;
import vn.hocso.competency.framework.FrameworkReport.Outcome;
import vn.hocso.competency.framework.FrameworkSheet.Row;

/** What a table would do to a framework: looked through as a whole before anything is written. */
final class FrameworkPlan {

    static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    private final Map<String, NewCompetency> now;
    private final List<Line> lines = new ArrayList<>();
    private final List<NewCompetency> items = new ArrayList<>();

    /** @param now what the framework holds and has not retired, by code */
    FrameworkPlan(List<Row> rows, Map<String, NewCompetency> now) {
        this.now = now;
        Map<String, String> parents = new HashMap<>();
        rows.forEach(row -> parents.putIfAbsent(row.of(FrameworkColumn.CODE), row.of(FrameworkColumn.PARENT)));
        Set<String> seen = new HashSet<>();
        rows.forEach(row -> look(row, parents, seen));
        now.values().stream()
                .filter(one -> !seen.contains(one.code()))
                .forEach(one -> lines.add(new Line(0, one.code(), one.titleVi(), Outcome.RETIRED, List.of())));
    }

    private void look(Row row, Map<String, String> parents, Set<String> seen) {
        NewCompetency item = new NewCompetency(
                row.of(FrameworkColumn.CODE),
                row.of(FrameworkColumn.PARENT),
                row.of(FrameworkColumn.TITLE_VI),
                row.of(FrameworkColumn.TITLE_EN),
                row.of(FrameworkColumn.DESCRIPTION_VI),
                row.of(FrameworkColumn.DESCRIPTION_EN));
        List<Fault> faults = faults(row, item, parents, seen);
        seen.add(item.code());
        items.add(item);
        lines.add(new Line(row.number(), item.code(), item.titleVi(), outcome(item, faults), faults));
    }

    private Outcome outcome(NewCompetency item, List<Fault> faults) {
        if (!faults.isEmpty()) {
            return Outcome.FAULTY;
        }
        NewCompetency before = now.get(item.code());
        return before == null ? Outcome.NEW : before.equals(item) ? Outcome.SAME : Outcome.CHANGED;
    }

    private static List<Fault> faults(Row row, NewCompetency item, Map<String, String> parents, Set<String> seen) {
        List<Fault> faults = new ArrayList<>();
        for (FrameworkColumn column : FrameworkColumn.values()) {
            String cell = row.of(column);
            if (column.needed() && cell.isEmpty()) {
                faults.add(Fault.of(column, "competency.cell-missing"));
            } else if (cell.length() > column.longest()) {
                faults.add(Fault.of(column, "competency.cell-too-long"));
            }
        }
        if (!item.code().isEmpty() && !CODE.matcher(item.code()).matches()) {
            faults.add(Fault.of(FrameworkColumn.CODE, "competency.code-unfit"));
        }
        if (seen.contains(item.code())) {
            faults.add(Fault.of(FrameworkColumn.CODE, "competency.code-twice"));
        }
        if (!item.parent().isEmpty() && !parents.containsKey(item.parent())) {
            faults.add(Fault.of(FrameworkColumn.PARENT, "competency.parent-unknown"));
        } else if (isBelowItself(item.code(), parents)) {
            faults.add(Fault.of(FrameworkColumn.PARENT, "competency.parent-circle"));
        }
        return faults;
    }

    private static boolean isBelowItself(String code, Map<String, String> parents) {
        Set<String> passed = new HashSet<>(Set.of(code));
        String above = Objects.requireNonNullElse(parents.get(code), "");
        while (!above.isEmpty()) {
            if (!passed.add(above)) {
                return true;
            }
            above = Objects.requireNonNullElse(parents.get(above), "");
        }
        return false;
    }

    List<Line> lines() {
        return lines;
    }

    List<NewCompetency> items() {
        return items;
    }
}
