package vn.hocso.shared;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.jspecify.annotations.Nullable;

/** Which part of a list is wanted. Bound from {@code ?page=&size=&sort=}; a leading minus on {@code sort} turns the order round. */
public record Paging(
        @Min(0) @Max(100_000) Integer page,
        @Min(1) @Max(100) Integer size,
        @Nullable String sort) {

    public static final int DEFAULT_SIZE = 20;

    /** What a request leaves out arrives here as null, which is why the components are no primitives. */
    public Paging(@Nullable Integer page, @Nullable Integer size, @Nullable String sort) {
        this.page = page == null ? 0 : page;
        this.size = size == null ? DEFAULT_SIZE : size;
        this.sort = sort;
    }

    public static Paging first(int size) {
        return new Paging(0, size, null);
    }

    public int offset() {
        return Math.multiplyExact(page, size);
    }

    public boolean descending() {
        return sort != null && sort.startsWith("-");
    }

    /** The property to sort by without its sign, or the given one when none was asked for. */
    public String sortKey(String otherwise) {
        return sort == null || sort.isBlank() ? otherwise : sort.startsWith("-") ? sort.substring(1) : sort;
    }
}
