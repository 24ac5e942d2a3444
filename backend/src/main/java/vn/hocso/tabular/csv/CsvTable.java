package vn.hocso.tabular.csv;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import vn.hocso.tabular.TableVisitor;
import vn.hocso.tabular.UnusableTable;

/** Reads comma-separated text, whichever of comma, semicolon and tab stands for the comma. */
public final class CsvTable {

    private static final int LINES_LOOKED_AT = 20;

    private CsvTable() {}

    public static void read(byte[] content, TableVisitor visitor) throws IOException {
        String text = TextEncoding.decode(content);
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(text)) {
            for (CsvRecord line : records) {
                visitor.row(Math.toIntExact(line.getStartingLineNumber()), line.getFields());
            }
        } catch (CsvParseException malformed) {
            throw UnusableTable.unreadable();
        }
    }

    /** The candidate met most often outside quotes near the beginning. */
    static char separator(String text) {
        Map<Character, Integer> met = new TreeMap<>(Map.of(',', 0, ';', 0, '\t', 0));
        boolean quoted = false;
        int lines = 0;
        for (int i = 0; i < text.length() && lines < LINES_LOOKED_AT; i++) {
            char letter = text.charAt(i);
            if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && letter == '\n') {
                lines++;
            } else if (!quoted) {
                met.computeIfPresent(letter, (separator, count) -> count + 1);
            }
        }
        return met.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(',');
    }
}
