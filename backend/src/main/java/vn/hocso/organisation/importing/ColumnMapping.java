package vn.hocso.organisation.importing;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Which column holds which field. */
record ColumnMapping(Map<ImportField, Integer> columns) {

    ColumnMapping {
        columns = columns.isEmpty() ? Map.of() : Map.copyOf(columns);
    }

    /** What the headers say, and before that what this person said of such headers the last time. */
    static ColumnMapping suggested(List<String> headers, Map<String, ImportField> remembered) {
        Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);
        for (int column = 0; column < headers.size(); column++) {
            ImportField field = remembered.get(ImportField.fold(headers.get(column)));
            if (field != null) {
                columns.putIfAbsent(field, column);
            }
        }
        for (int column = 0; column < headers.size(); column++) {
            int index = column;
            if (!columns.containsValue(column)) {
                ImportField.named(headers.get(column)).ifPresent(field -> columns.putIfAbsent(field, index));
            }
        }
        if (columns.containsKey(ImportField.FULL_NAME)) {
            columns.keySet().removeAll(List.of(ImportField.FAMILY_NAME, ImportField.GIVEN_NAME));
        }
        return new ColumnMapping(columns);
    }

    void requireUsable(int width) {
        Collection<Integer> used = columns.values();
        boolean within = used.stream().allMatch(column -> column != null && column >= 0 && column < width);
        boolean once = new HashSet<>(used).size() == used.size();
        boolean names = columns.containsKey(ImportField.EMAIL)
                || columns.containsKey(ImportField.STAFF_CODE)
                || columns.containsKey(ImportField.CITIZEN_NUMBER);
        if (!within || !once || !names) {
            throw new ImportRefusals.UnusableMapping();
        }
    }

    boolean holds(ImportField field) {
        return columns.containsKey(field);
    }

    /** What the row says in the field; empty where it says nothing. */
    String in(List<String> cells, ImportField field) {
        Integer column = columns.get(field);
        return column == null || column >= cells.size() ? "" : cells.get(column);
    }

    @Nullable
    ImportField at(int column) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
