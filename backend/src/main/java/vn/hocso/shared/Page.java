package vn.hocso.shared;

import java.util.List;
import java.util.function.Function;

/** One page of a list: its items, the zero-based page number, the page size and the total over all pages. */
public record Page<T>(List<T> items, int page, int size, long total) {

    public static <T> Page<T> of(List<T> items, Paging paging, long total) {
        return new Page<>(List.copyOf(items), paging.page(), paging.size(), total);
    }

    /** The page of a list that is there whole. */
    public static <T> Page<T> from(List<T> whole, Paging paging) {
        int from = Math.min(paging.offset(), whole.size());
        return of(whole.subList(from, Math.min(from + paging.size(), whole.size())), paging, whole.size());
    }

    public <R> Page<R> map(Function<T, R> mapping) {
        return new Page<>(items.stream().map(mapping).toList(), page, size, total);
    }
}
