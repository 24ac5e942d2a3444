package vn.hocso.tabular.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import vn.hocso.tabular.TableLimits;
import vn.hocso.tabular.UnusableTable;

/**
 * Looks a workbook over before anything is made of it: it unpacks to no more than it may, as counted and not as it claims; it carries no
 * macros; and none of its parts declares a document type, which is how entities that grow or reach elsewhere get in.
 */
final class WorkbookInspection {

    private static final int MOST_PARTS = 2_000;
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private WorkbookInspection() {}

    static void check(Path file, TableLimits limits) throws IOException {
        try (ZipFile workbook = new ZipFile(file.toFile())) {
            long left = limits.unpackedBytes();
            if (workbook.size() > MOST_PARTS) {
                throw UnusableTable.suspicious();
            }
            for (Enumeration<? extends ZipEntry> parts = workbook.entries(); parts.hasMoreElements(); ) {
                ZipEntry part = parts.nextElement();
                String name = part.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith("vbaproject.bin") || name.contains("/macrosheets/")) {
                    throw UnusableTable.macros();
                }
                try (InputStream content = workbook.getInputStream(part)) {
                    left = count(content, left);
                }
            }
            if (workbook.getEntry("xl/workbook.xml") == null) {
                throw UnusableTable.unreadable();
            }
        }
    }

    private static long count(InputStream content, long most) throws IOException {
        byte[] buffer = new byte[64 << 10];
        long left = most;
        int matched = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            left -= read;
            if (left < 0) {
                throw UnusableTable.tooLarge();
            }
            for (int i = 0; i < read; i++) {
                matched = buffer[i] == DOCTYPE[matched] ? matched + 1 : buffer[i] == DOCTYPE[0] ? 1 : 0;
                if (matched == DOCTYPE.length) {
                    throw UnusableTable.suspicious();
                }
            }
        }
        return left;
    }
}
