package vn.hocso.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import vn.hocso.tabular.csv.CsvTable;
import vn.hocso.tabular.xlsx.XlsxTable;

/** Reads a table from a file whose kind is told by its content, not by its name. */
public final class TableFiles {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private TableFiles() {}

    public static void read(Path file, TableLimits limits, TableVisitor visitor) {
        try {
            if (Files.size(file) > limits.bytes()) {
                throw UnusableTable.tooLarge();
            }
            GuardedVisitor guarded = new GuardedVisitor(limits, visitor);
            byte[] start = start(file);
            if (Arrays.equals(start, ZIP)) {
                XlsxTable.read(file, limits, guarded);
            } else if (Arrays.equals(start, OLE)) {
                throw UnusableTable.oldExcel();
            } else {
                CsvTable.read(Files.readAllBytes(file), guarded);
            }
            guarded.ended();
        } catch (IOException unreadable) {
            throw UnusableTable.unreadable();
        }
    }

    public static boolean isZip(Path file) throws IOException {
        return Arrays.equals(start(file), ZIP);
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(ZIP.length);
        }
    }
}
