package vn.hocso.tabular.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

import vn.hocso.shared.Refusal;
import vn.hocso.tabular.TableLimits;
import vn.hocso.tabular.TableVisitor;
import vn.hocso.tabular.UnusableTable;

/** Reads the first sheet of a workbook that can be seen. */
public final class XlsxTable {

    private XlsxTable() {}

    public static void read(Path file, TableLimits limits, TableVisitor visitor) throws IOException {
        WorkbookInspection.check(file, limits);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            Sheet sheet = workbook.getSheets()
                    .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(UnusableTable::empty);
            try (Stream<Row> rows = sheet.openStream()) {
                for (Iterator<Row> all = rows.iterator(); all.hasNext(); ) {
                    Row row = all.next();
                    visitor.row(row.getRowNum(), cells(row, limits));
                }
            }
        } catch (Refusal refused) {
            throw refused;
        } catch (RuntimeException malformed) {
            // the reader tells what is wrong with a workbook in many kinds of exception
            throw UnusableTable.unreadable();
        }
    }

    private static List<String> cells(Row row, TableLimits limits) {
        if (row.getCellCount() > limits.columns() && hasTextBeyond(row, limits.columns())) {
            throw UnusableTable.tooManyColumns(limits.columns());
        }
        int width = Math.min(row.getCellCount(), limits.columns());
        List<String> cells = new ArrayList<>(width);
        for (int column = 0; column < width; column++) {
            cells.add(row.getOptionalCell(column).map(CellText::of).orElse(""));
        }
        return cells;
    }

    private static boolean hasTextBeyond(Row row, int columns) {
        for (int column = columns; column < row.getCellCount(); column++) {
            if (row.getOptionalCell(column)
                    .map(CellText::of)
                    .filter(text -> !text.isBlank())
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
