package vn.hocso.privacy.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.privacy.OwnersOnly;
import vn.hocso.privacy.copy.PersonalDataView.ColumnView;
import vn.hocso.privacy.copy.PersonalDataView.SectionView;
import vn.hocso.privacy.copy.PersonalDataView.TableView;
import vn.hocso.shared.Actor;
import vn.hocso.shared.PersonalData;

/** Shows a person what is kept of them, long tables by their first rows. */
@Service
class DataOverview {

    static final int ROWS_SHOWN = 20;

    private final List<PersonalData> modules;
    private final DataWords words;

    DataOverview(List<PersonalData> modules, DataWords words) {
        this.modules = modules.stream()
                .sorted(Comparator.comparing(PersonalData::order).reversed())
                .toList();
        this.words = words;
    }

    @Transactional(readOnly = true)
    PersonalDataView of(Actor actor, Locale locale) {
        OwnersOnly.require(actor);
        return new PersonalDataView(
                modules.stream().map(module -> section(module, actor, locale)).toList());
    }

    private SectionView section(PersonalData module, Actor actor, Locale locale) {
        Map<String, Table> tables = new LinkedHashMap<>();
        module.tell(
                actor.accountId(),
                (table, values) ->
                        tables.computeIfAbsent(table, name -> new Table()).add(values));
        return new SectionView(
                module.section(),
                words.section(locale, module.section()),
                tables.entrySet().stream()
                        .map(table -> view(table.getKey(), table.getValue(), locale))
                        .toList());
    }

    private TableView view(String name, Table table, Locale locale) {
        List<ColumnView> columns = table.rows.getFirst().keySet().stream()
                .map(column -> new ColumnView(column, words.column(locale, column)))
                .toList();
        return new TableView(name, words.table(locale, name), columns, table.total, table.inWords(words, locale));
    }

    private static final class Table {

        private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        private long total;

        private void add(Map<String, @Nullable Object> row) {
            total++;
            if (rows.size() < ROWS_SHOWN) {
                rows.add(row);
            }
        }

        private List<Map<String, @Nullable Object>> inWords(DataWords words, Locale locale) {
            rows.forEach(row -> row.replaceAll((column, value) -> words.value(locale, column, value)));
            return rows;
        }
    }
}
