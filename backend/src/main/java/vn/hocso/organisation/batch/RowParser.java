package vn.hocso.organisation.batch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.hocso.organisation.UnitKind;
import vn.hocso.organisation.change.ChangeDetails;
import vn.hocso.organisation.change.ChangeDetails.Part;
import vn.hocso.organisation.change.ChangeDetails.PositionToPart;
import vn.hocso.organisation.change.ChangeKind;
import vn.hocso.organisation.change.ProposeChange;
import vn.hocso.shared.VietnameseText;

/** Makes a change of a row, or says what is wrong with each of its cells. */
final class RowParser {

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE);
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");
    private static final Map<String, ChangeKind> KINDS = Map.of(
            "thanh lap", ChangeKind.CREATE,
            "doi ten", ChangeKind.RENAME,
            "chuyen", ChangeKind.MOVE,
            "sap nhap", ChangeKind.MERGE,
            "chia tach", ChangeKind.SPLIT,
            "ket thuc", ChangeKind.END);
    private static final Map<String, UnitKind> UNIT_KINDS = Map.of(
            "bo", UnitKind.MINISTRY,
            "vu cuc", UnitKind.DEPARTMENT,
            "tinh", UnitKind.PROVINCE,
            "so", UnitKind.PROVINCE_DEPARTMENT,
            "cap huyen", UnitKind.DISTRICT,
            "cap xa", UnitKind.COMMUNE,
            "doanh nghiep", UnitKind.ENTERPRISE,
            "khac", UnitKind.OTHER);

    private final SheetRow row;
    private final List<SheetProblem> problems = new ArrayList<>();

    private RowParser(SheetRow row) {
        this.row = row;
    }

    /** A row's change, missing when something is wrong with it. */
    record Parsed(@Nullable ProposeChange change, List<SheetProblem> problems) {}

    static Parsed parse(SheetRow row) {
        RowParser parser = new RowParser(row);
        ProposeChange change = parser.change();
        return new Parsed(parser.problems.isEmpty() ? change : null, parser.problems);
    }

    private @Nullable ProposeChange change() {
        ChangeKind kind = word(SheetColumn.KIND, KINDS, ChangeKind.class);
        LocalDate day = day();
        require(SheetColumn.REASON);
        limit(SheetColumn.REASON, 500);
        limit(SheetColumn.DECISION, 80);
        limit(SheetColumn.NAME, 160);
        limit(SheetColumn.FULL_NAME, 200);
        List<String> units = codes(SheetColumn.UNITS);
        String code = code(SheetColumn.CODE);
        String parent = code(SheetColumn.PARENT);
        String successor = code(SheetColumn.SUCCESSOR);
        String subUnitsTo = code(SheetColumn.SUB_UNITS_TO);
        UnitKind unitKind =
                text(SheetColumn.UNIT_KIND) == null ? null : word(SheetColumn.UNIT_KIND, UNIT_KINDS, UnitKind.class);
        List<Part> parts = parts(unitKind);
        List<PositionToPart> positions = positions();
        if (kind == null || day == null) {
            return null;
        }
        needs(kind);
        boolean livesOn = livesOn(kind, units, successor);
        ChangeDetails details = new ChangeDetails.Builder(kind)
                .units(units)
                .names(
                        code,
                        text(SheetColumn.NAME),
                        text(SheetColumn.FULL_NAME),
                        kind == ChangeKind.SPLIT ? null : unitKind)
                .parent(parent)
                .successor(kind == ChangeKind.SPLIT ? null : successor)
                .subUnitsTo(subUnitsTo)
                .parts(parts, kind == ChangeKind.SPLIT && !livesOn ? successor : null, livesOn)
                .sending(List.of(), positions, List.of())
                .following(roles())
                .build();
        return new ProposeChange(day, row.cell(SheetColumn.REASON), text(SheetColumn.DECISION), details);
    }

    /** A split unit that is named as its own successor goes on. */
    private static boolean livesOn(ChangeKind kind, List<String> units, @Nullable String successor) {
        return kind == ChangeKind.SPLIT && successor != null && units.contains(successor);
    }

    private void needs(ChangeKind kind) {
        switch (kind) {
            case CREATE -> {
                require(SheetColumn.CODE);
                require(SheetColumn.NAME);
                require(SheetColumn.UNIT_KIND);
                require(SheetColumn.PARENT);
            }
            case RENAME, END -> require(SheetColumn.UNITS);
            case MOVE -> {
                require(SheetColumn.UNITS);
                require(SheetColumn.PARENT);
            }
            case MERGE -> {
                require(SheetColumn.UNITS);
                require(SheetColumn.SUCCESSOR);
            }
            case SPLIT -> {
                require(SheetColumn.UNITS);
                require(SheetColumn.PARTS);
            }
        }
    }

    private void require(SheetColumn column) {
        if (text(column) == null) {
            problems.add(SheetProblem.of(row, column, "missing"));
        }
    }

    private void limit(SheetColumn column, int most) {
        if (row.cell(column).length() > most) {
            problems.add(SheetProblem.of(row, column, "too-long"));
        }
    }

    private @Nullable LocalDate day() {
        String text = row.cell(SheetColumn.DAY);
        if (text.isEmpty()) {
            problems.add(SheetProblem.of(row, SheetColumn.DAY, "missing"));
            return null;
        }
        for (DateTimeFormatter format : DAYS) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException another) {
                // perhaps in the next form
            }
        }
        problems.add(SheetProblem.of(row, SheetColumn.DAY, "not-a-day"));
        return null;
    }

    /** One of the names of an enumeration, or its Vietnamese word. */
    private <E extends Enum<E>> @Nullable E word(SheetColumn column, Map<String, E> words, Class<E> type) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            problems.add(SheetProblem.of(row, column, "missing"));
            return null;
        }
        Optional<E> known = Optional.ofNullable(words.get(String.join(" ", VietnameseText.words(text))))
                .or(() -> Arrays.stream(type.getEnumConstants())
                        .filter(one -> one.name().equals(text.toUpperCase(Locale.ROOT)))
                        .findFirst());
        if (known.isEmpty()) {
            problems.add(SheetProblem.of(row, column, "unknown-word"));
        }
        return known.orElse(null);
    }

    private @Nullable String code(SheetColumn column) {
        String text = text(column);
        if (text != null && !CODE.matcher(text).matches()) {
            problems.add(SheetProblem.of(row, column, "not-a-code"));
        }
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }

    private List<String> codes(SheetColumn column) {
        List<String> codes =
                list(column).stream().map(code -> code.toUpperCase(Locale.ROOT)).toList();
        if (codes.stream().anyMatch(code -> !CODE.matcher(code).matches())) {
            problems.add(SheetProblem.of(row, column, "not-a-code"));
        }
        return codes;
    }

    private Set<String> roles() {
        Set<String> roles = new HashSet<>();
        list(SheetColumn.FOLLOWING_ROLES).forEach(role -> roles.add(role.toUpperCase(Locale.ROOT)));
        return roles;
    }

    /** {@code CODE=Name} for a new unit, {@code CODE} for one that is there. */
    private List<Part> parts(@Nullable UnitKind kind) {
        List<Part> parts = new ArrayList<>();
        for (String part : list(SheetColumn.PARTS)) {
            String code = before(part).toUpperCase(Locale.ROOT);
            String name = after(part);
            if (!CODE.matcher(code).matches()) {
                problems.add(SheetProblem.of(row, SheetColumn.PARTS, "not-a-code"));
            } else if (name != null && kind == null) {
                problems.add(SheetProblem.of(row, SheetColumn.UNIT_KIND, "missing"));
            } else {
                parts.add(new Part(code, name, null, name == null ? null : kind));
            }
        }
        return parts;
    }

    /** {@code Position=CODE}. */
    private List<PositionToPart> positions() {
        List<PositionToPart> positions = new ArrayList<>();
        for (String rule : list(SheetColumn.POSITIONS)) {
            String part = after(rule);
            if (part == null) {
                problems.add(SheetProblem.of(row, SheetColumn.POSITIONS, "not-a-rule"));
            } else {
                positions.add(new PositionToPart(before(rule), part.toUpperCase(Locale.ROOT)));
            }
        }
        return positions;
    }

    private static String before(String pair) {
        int equals = pair.indexOf('=');
        return equals < 0 ? pair : pair.substring(0, equals).strip();
    }

    private static @Nullable String after(String pair) {
        int equals = pair.indexOf('=');
        return equals < 0 || pair.substring(equals + 1).isBlank()
                ? null
                : pair.substring(equals + 1).strip();
    }

    private List<String> list(SheetColumn column) {
        return Arrays.stream(row.cell(column).split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private @Nullable String text(SheetColumn column) {
        String text = row.cell(column);
        return text.isEmpty() ? null : text;
    }
}
