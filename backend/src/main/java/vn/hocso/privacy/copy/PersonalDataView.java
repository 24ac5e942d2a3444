package vn.hocso.privacy.copy;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What is kept of a person, as a page shows it; the whole of long tables is in the copy. */
record PersonalDataView(List<SectionView> sections) {

    record SectionView(String section, String title, List<TableView> tables) {}

    /**
     * A table.
     *
     * @param total how many rows there are; fewer may be shown
     */
    record TableView(
            String table,
            String title,
            List<ColumnView> columns,
            long total,
            List<Map<String, @Nullable Object>> rows) {}

    record ColumnView(String column, String title) {}
}
