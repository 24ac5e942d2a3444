package vn.hocso.access;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The table of endpoints and roles as it is kept, a row for each endpoint, and read by people. */
final class EndpointTable {

    private static final Pattern ROW = Pattern.compile("\\| `[A-Z]+ /");

    private EndpointTable() {}

    /** What the rows below the heading say, by endpoint. */
    static Map<String, List<String>> read(String markdown) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        markdown.lines()
                .filter(line -> ROW.matcher(line).lookingAt())
                .map(EndpointTable::cells)
                .forEach(cells -> rows.put(cells.getFirst().replace("`", ""), cells.subList(1, cells.size())));
        return rows;
    }

    static String write(String heading, List<String> columns, Map<String, List<String>> rows) {
        String rules = "|---".repeat(columns.size() + 1) + "|\n";
        return heading + "\n" + row("endpoint", columns) + rules
                + rows.entrySet().stream()
                        .map(one -> row("`" + one.getKey() + "`", one.getValue()))
                        .collect(Collectors.joining());
    }

    private static String row(String first, List<String> cells) {
        return "| " + first + " | " + String.join(" | ", cells) + " |\n";
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(String::strip)
                .toList();
    }
}
