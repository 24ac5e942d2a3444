package vn.hocso.tabular;

/** How large a table may be. What is larger is refused while it is read, before it can fill memory. */
public record TableLimits(int rows, int columns, int cellLength, long bytes, long unpackedBytes) {

    private static final long MEGABYTE = 1 << 20;

    /** Enough for the people of a province. */
    public static final TableLimits USUAL = new TableLimits(50_000, 100, 4_000, 30 * MEGABYTE, 300 * MEGABYTE);
}
