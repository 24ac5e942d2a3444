package vn.hocso.tabular.csv;

import java.io.IOException;
import java.util.Comparator;
import java.util.stream.IntStream;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import vn.hocso.tabular.TableVisitor;
import vn.hocso.tabular.UnusableTable;

/** Reads comma-separated text, whichever of comma, semicolon and tab stands for the comma. */
public final class CsvTable {

    /** Of those met as often, the first does not belong to the words of the heading. */
    private static final String SEPARATORS = "\t;,";

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

    /**
     * The candidate met most often in the heading, outside quotes. The rows are not asked: an address may hold more commas than the file
     * has columns.
     */
    static char separator(String text) {
        int[] met = new int[SEPARATORS.length()];
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (!quoted && begun && (letter == '\n' || letter == '\r')) {
                break;
            }
            begun |= !Character.isWhitespace(letter);
            if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && SEPARATORS.indexOf(letter) >= 0) {
                met[SEPARATORS.indexOf(letter)]++;
            }
        }
        return IntStream.range(0, met.length)
                .boxed()
                .max(Comparator.comparingInt(which -> met[which]))
                .map(SEPARATORS::charAt)
                .orElse(',');
    }
}
