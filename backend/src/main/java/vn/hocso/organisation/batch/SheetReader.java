package vn.hocso.organisation.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.hocso.tabular.TableFiles;
import vn.hocso.tabular.TableLimits;
import vn.hocso.tabular.TableVisitor;

/** Reads rows from xlsx or csv, whichever the bytes are. */
@Component
class SheetReader {

    private static final TableLimits LIMITS = new TableLimits(20_000, 100, 5_000, 10L << 20, 300L << 20);

    List<SheetRow> read(byte[] file) {
        Rows rows = new Rows();
        try {
            Path kept = Files.createTempFile("unit-changes", ".table");
            try {
                Files.write(kept, file);
                TableFiles.read(kept, LIMITS, rows);
            } finally {
                Files.delete(kept);
            }
        } catch (IOException noDisk) {
            throw new UncheckedIOException(noDisk);
        }
        return rows.all;
    }

    private static final class Rows implements TableVisitor {

        private final List<SheetRow> all = new ArrayList<>();
        private final Map<Integer, SheetColumn> columns = new HashMap<>();

        @Override
        public void header(List<String> names) {
            for (int place = 0; place < names.size(); place++) {
                int at = place;
                SheetColumn.headed(names.get(place)).ifPresent(column -> columns.put(at, column));
            }
            for (SheetColumn needed : List.of(SheetColumn.KIND, SheetColumn.DAY, SheetColumn.REASON)) {
                if (!columns.containsValue(needed)) {
                    throw SheetRefused.withoutColumn(needed.heading(Locale.of("vi")));
                }
            }
        }

        @Override
        public void row(int number, List<String> cells) {
            Map<SheetColumn, String> named = new EnumMap<>(SheetColumn.class);
            columns.forEach((place, column) -> named.put(column, cells.get(place)));
            all.add(new SheetRow(number, named));
        }
    }
}
