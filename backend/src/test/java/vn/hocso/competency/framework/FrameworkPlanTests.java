package vn.hocso.competency.framework;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.hocso.competency.Competencies.NewCompetency;
import vn.hocso.competency.framework.FrameworkReport.Fault;
import vn.hocso.competency.framework.FrameworkReport.Line;
import vn.hocso.competency.framework.FrameworkReport.Outcome;
import vn.hocso.competency.framework.FrameworkSheet.Row;

import static org.assertj.core.api.Assertions.assertThat;

class FrameworkPlanTests {

    private final List<Row> rows = new ArrayList<>();

    @Test
    void tellsWhatIsNewChangedOrAsItWas() {
        row("1", "", "An toàn");
        row("1.1", "1", "Bảo vệ thiết bị");
        row("1.2", "1", "Bảo vệ dữ liệu");
        Map<String, NewCompetency> now =
                Map.of("1", item("1", "", "An toàn"), "1.1", item("1.1", "1", "Giữ thiết bị an toàn"));
        assertThat(lines(now)).extracting(Line::outcome).containsExactly(Outcome.SAME, Outcome.CHANGED, Outcome.NEW);
    }

    @Test
    void whatTheTableLeavesOutIsRetiredAndNotDeleted() {
        row("1", "", "An toàn");
        List<Line> lines = lines(Map.of("1", item("1", "", "An toàn"), "2", item("2", "", "Giao tiếp")));
        assertThat(lines.getLast().code()).isEqualTo("2");
        assertThat(lines.getLast().outcome()).isEqualTo(Outcome.RETIRED);
    }

    @Test
    void faultsAreToldByRowAndColumn() {
        row("", "", "Không mã");
        row("a b", "", "Mã lạ");
        row("1", "9", "Không có cấp trên");
        row("1", "", "");
        assertThat(faults())
                .containsExactly(
                        List.of("CODE competency.cell-missing"),
                        List.of("CODE competency.code-unfit"),
                        List.of("PARENT competency.parent-unknown"),
                        List.of("TITLE_VI competency.cell-missing", "CODE competency.code-twice"));
    }

    @Test
    void nothingStandsBelowItself() {
        row("1", "2", "Một");
        row("2", "1", "Hai");
        row("3", "3", "Ba");
        assertThat(faults())
                .allSatisfy(faults -> assertThat(faults).containsExactly("PARENT competency.parent-circle"));
    }

    @Test
    void aParentMayStandFurtherDown() {
        row("1.1", "1", "Con");
        row("1", "", "Cha");
        assertThat(faults()).allSatisfy(faults -> assertThat(faults).isEmpty());
    }

    private List<Line> lines(Map<String, NewCompetency> now) {
        return new FrameworkPlan(rows, now).lines();
    }

    private List<List<String>> faults() {
        return lines(Map.of()).stream()
                .map(line ->
                        line.faults().stream().map(FrameworkPlanTests::said).toList())
                .toList();
    }

    private static String said(Fault fault) {
        return fault.column() + " " + fault.code();
    }

    private void row(String code, String parent, String title) {
        Map<FrameworkColumn, String> cells = new EnumMap<>(FrameworkColumn.class);
        cells.put(FrameworkColumn.CODE, code);
        cells.put(FrameworkColumn.PARENT, parent);
        cells.put(FrameworkColumn.TITLE_VI, title);
        cells.put(FrameworkColumn.TITLE_EN, "In English");
        rows.add(new Row(rows.size() + 2, cells));
    }

    private static NewCompetency item(String code, String parent, String title) {
        return new NewCompetency(code, parent, title, "In English", "", "");
    }
}
