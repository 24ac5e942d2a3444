package vn.hocso.competency.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

import vn.hocso.competency.framework.FrameworkRefusals.ColumnsMissing;
import vn.hocso.shared.Words;
import vn.hocso.tabular.TableFiles;
import vn.hocso.tabular.TableLimits;
import vn.hocso.tabular.TableVisitor;

/** Reads a table of areas and competencies, a row each, as the template begins it. */
@Component
class FrameworkSheet {

    private static final TableLimits LIMITS = new TableLimits(2_000, 50, 4_000, 10 << 20, 100 << 20);

    private final Words words;

    FrameworkSheet(Words words) {
        this.words = words;
    }

    /** @param number as a spreadsheet shows it */
    record Row(int number, Map<FrameworkColumn, String> cells) {

        String of(FrameworkColumn column) {
            return cells.getOrDefault(column, "");
        }
    }

    List<Row> read(Resource file) {
        Rows rows = new Rows();
        try {
            Path kept = Files.createTempFile("competencies", ".table");
            try (var content = file.getInputStream()) {
                Files.copy(content, kept, StandardCopyOption.REPLACE_EXISTING);
                TableFiles.read(kept, LIMITS, rows);
            } finally {
                Files.delete(kept);
            }
        } catch (IOException noDisk) {
            throw new UncheckedIOException(noDisk);
        }
        return rows.all;
    }

    private final class Rows implements TableVisitor {

        private final List<Row> all = new ArrayList<>();
        private Map<FrameworkColumn, Integer> places = Map.of();

        @Override
        public void header(List<String> names) {
            places = FrameworkColumn.placed(words, names);
            String missing = Stream.of(FrameworkColumn.values())
                    .filter(one -> one.needed() && !places.containsKey(one))
                    .map(one -> one.word(words, LocaleContextHolder.getLocale()))
                    .collect(Collectors.joining(", "));
            if (!missing.isEmpty()) {
                throw new ColumnsMissing(missing);
            }
        }

        @Override
        public void row(int number, List<String> cells) {
            Map<FrameworkColumn, String> named = new EnumMap<>(FrameworkColumn.class);
            places.forEach((column, place) -> named.put(column, place < cells.size() ? cells.get(place) : ""));
            all.add(new Row(number, named));
        }
    }
}
