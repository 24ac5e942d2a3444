package vn.hocso.tabular;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

/** Answers a request with a table that is written while it is read. */
public final class TableDownload {

    private static final int AT_ONCE = 1_000;

    private TableDownload() {}

    /** Hands over the rows of a list, one after the other. */
    @FunctionalInterface
    public interface Rows {
        void forEach(Consumer<List<? extends @Nullable Object>> row);

        /** Those of a list that is read part by part, in the order asked for. */
        static <T> Rows ofPages(
                @Nullable String sort,
                Function<Paging, Page<T>> list,
                Function<T, List<? extends @Nullable Object>> row) {
            return rows -> {
                int number = 0;
                Page<T> page;
                do {
                    page = list.apply(new Paging(number++, AT_ONCE, sort));
                    page.items().forEach(one -> rows.accept(row.apply(one)));
                } while (page.items().size() == AT_ONCE);
            };
        }
    }

    /** Checks of permission belong before this call: once it has begun, the answer is a file. */
    public static void send(
            HttpServletResponse response,
            String fileName,
            TableFormat format,
            String title,
            List<String> header,
            Rows rows)
            throws IOException {
        response.setContentType(format.contentType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(fileName + "." + format.extension(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try (TableWriter table = TableWriter.open(response.getOutputStream(), format, title, header)) {
            rows.forEach(row -> {
                try {
                    table.row(row);
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            });
        }
    }
}
