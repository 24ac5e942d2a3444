package vn.hocso.organisation.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hocso.testing.Somebody.Someone;

/** A file of changes being written, row by row, as xlsx or csv. */
public final class SheetFile {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final List<Map<SheetColumn, String>> rows = new ArrayList<>();

    /** Cells as {@code "UNITS=01", "PARENT=02"}. */
    public SheetFile row(String kind, String day, String... cells) {
        Map<SheetColumn, String> row = new EnumMap<>(SheetColumn.class);
        row.put(SheetColumn.KIND, kind);
        row.put(SheetColumn.DAY, day);
        row.put(SheetColumn.REASON, "Sắp xếp đơn vị hành chính");
        for (String cell : cells) {
            int equals = cell.indexOf('=');
            row.put(SheetColumn.valueOf(cell.substring(0, equals)), cell.substring(equals + 1));
        }
        rows.add(row);
        return this;
    }

    public int rows() {
        return rows.size();
    }

    public byte[] xlsx() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Hocso", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("1");
            for (SheetColumn column : SheetColumn.values()) {
                sheet.value(0, column.ordinal(), column.heading(VIETNAMESE));
                for (int row = 0; row < rows.size(); row++) {
                    String text = rows.get(row).get(column);
                    if (text != null) {
                        sheet.value(row + 1, column.ordinal(), text);
                    }
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    public byte[] csv(char separator) {
        String between = String.valueOf(separator);
        String heading = Arrays.stream(SheetColumn.values())
                .map(column -> column.heading(Locale.ENGLISH))
                .collect(Collectors.joining(between));
        String lines = rows.stream()
                .map(row -> Arrays.stream(SheetColumn.values())
                        .map(column -> "\"" + row.getOrDefault(column, "").replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(between)))
                .collect(Collectors.joining("\r\n"));
        return ("\uFEFF" + heading + "\r\n" + lines).getBytes(StandardCharsets.UTF_8);
    }

    public static MvcTestResult check(MockMvcTester http, Someone who, byte[] file) {
        return send(http, who, "/api/unit-changes/batches/check", file);
    }

    public static MvcTestResult carryOut(MockMvcTester http, Someone who, byte[] file) {
        return send(http, who, "/api/unit-changes/batches", file);
    }

    private static MvcTestResult send(MockMvcTester http, Someone who, String uri, byte[] file) {
        return http.post()
                .uri(uri)
                .multipart()
                .file(new MockMultipartFile("file", "changes", "application/octet-stream", file))
                .with(who.signedIn())
                .exchange();
    }
}
