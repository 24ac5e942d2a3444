package vn.hocso.organisation.change;

/** Identifiers for rows that the database copies by itself. */
final class NewIds {

    /** One of version 7 for each row, beginning with the moment given as {@code :millis}. */
    static final String SQL = """
            unhex(concat(lpad(hex(:millis), 12, '0'), '7', substring(hex(random_bytes(2)), 2),
                         hex(8 + floor(rand() * 4)), substring(hex(random_bytes(8)), 2)))
            """;

    private NewIds() {}
}
