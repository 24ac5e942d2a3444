package vn.hocso.organisation.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;

import vn.hocso.tabular.TableFiles;
import vn.hocso.tabular.TableLimits;
import vn.hocso.tabular.TableVisitor;
import vn.hocso.tabular.UnusableTable;

/**
 * Reads a OneRoster 1.2 bulk file as one table of people: {@code users.csv} joined with each user's primary role in {@code roles.csv} and
 * its organisation in {@code orgs.csv}, whose identifier is a unit's code. Classes and marks of the standard are passed over.
 */
final class OneRoster {

    private static final String MANIFEST = "manifest.csv";
    private static final List<String> HEADER =
            List.of("family name", "given name", "email", "staff code", "phone", "unit code", "position", "start date");

    private OneRoster() {}

    static boolean isIn(Path file) {
        try {
            if (!TableFiles.isZip(file)) {
                return false;
            }
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return zip.getEntry(MANIFEST) != null;
            }
        } catch (IOException unreadable) {
            return false;
        }
    }

    static void read(Path file, TableLimits limits, TableVisitor visitor) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            requireBulk(zip, limits);
            Map<String, String> codes = new HashMap<>();
            records(zip, "orgs.csv", limits, org -> codes.put(org.of("sourcedId"), code(org)));
            Map<String, Place> places = new HashMap<>();
            records(zip, "roles.csv", limits, role -> place(role, codes, places));
            visitor.header(HEADER);
            records(zip, "users.csv", limits, user -> person(user, places).ifActive(visitor));
        } catch (IOException unreadable) {
            throw UnusableTable.unreadable();
        }
    }

    /** Only the whole state of an organisation is taken in; a list of differences makes sense to none but its receiver. */
    private static void requireBulk(ZipFile zip, TableLimits limits) throws IOException {
        Map<String, String> facts = new HashMap<>();
        records(zip, MANIFEST, limits, line -> facts.put(line.of("propertyName"), line.of("value")));
        boolean known = facts.getOrDefault("oneroster.version", "").startsWith("1.");
        boolean bulk = List.of("orgs", "roles", "users").stream()
                .allMatch(name -> facts.getOrDefault("file." + name, "").equals("bulk"));
        if (!known || !bulk) {
            throw new NotBulk();
        }
    }

    private static String code(Line org) {
        return org.of("identifier").isEmpty() ? org.of("sourcedId") : org.of("identifier");
    }

    /** Where somebody works, and since when. */
    private record Place(String unit, String role, String since) {}

    private static void place(Line role, Map<String, String> codes, Map<String, Place> places) {
        if (role.isDeleted()) {
            return;
        }
        String org = role.of("orgSourcedId");
        Place place = new Place(codes.getOrDefault(org, org), role.of("role"), role.of("beginDate"));
        if (role.of("roleType").equalsIgnoreCase("primary")) {
            places.put(role.of("userSourcedId"), place);
        } else {
            places.putIfAbsent(role.of("userSourcedId"), place);
        }
    }

    private static Person person(Line user, Map<String, Place> places) {
        Place place = places.getOrDefault(user.of("sourcedId"), new Place("", "", ""));
        String family = (user.of("familyName") + " " + user.of("middleName")).strip();
        String phone = user.of("sms").isEmpty() ? user.of("phone") : user.of("sms");
        List<String> cells = List.of(
                family,
                user.of("givenName"),
                user.of("email"),
                user.of("identifier"),
                phone,
                place.unit(),
                "",
                place.since());
        return new Person(
                user.number(),
                cells,
                !user.isDeleted() && !user.of("enabledUser").equals("false"));
    }

    private record Person(int number, List<String> cells, boolean active) {
        private void ifActive(TableVisitor visitor) {
            if (active) {
                visitor.row(number, cells);
            }
        }
    }

    /** A line of one of the files, by the names of its columns. */
    private record Line(int number, Map<String, Integer> columns, List<String> cells) {

        private String of(String name) {
            Integer column = columns.get(name.toLowerCase(Locale.ROOT));
            return column == null || column >= cells.size() ? "" : cells.get(column);
        }

        private boolean isDeleted() {
            return of("status").equalsIgnoreCase("tobedeleted");
        }
    }

    private static void records(ZipFile zip, String name, TableLimits limits, Consumer<Line> each) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw UnusableTable.unreadable();
        }
        Path part = java.nio.file.Files.createTempFile("oneroster", ".csv");
        try {
            try (InputStream content = zip.getInputStream(entry)) {
                byte[] bytes = content.readNBytes(Math.toIntExact(limits.bytes()) + 1);
                java.nio.file.Files.write(part, bytes);
            }
            TableFiles.read(part, limits, new Lines(each));
        } finally {
            java.nio.file.Files.delete(part);
        }
    }

    private static final class Lines implements TableVisitor {

        private final Consumer<Line> each;
        private @Nullable Map<String, Integer> columns;

        private Lines(Consumer<Line> each) {
            this.each = each;
        }

        @Override
        public void header(List<String> names) {
            Map<String, Integer> read = new HashMap<>();
            List<String> all = new ArrayList<>(names);
            for (int i = 0; i < all.size(); i++) {
                read.put(all.get(i).toLowerCase(Locale.ROOT), i);
            }
            columns = read;
        }

        @Override
        public void row(int number, List<String> cells) {
            each.accept(new Line(number, columns == null ? Map.of() : columns, cells));
        }
    }

    /** The file is of another version, or holds differences only. */
    static class NotBulk extends vn.hocso.shared.Refusal {
        NotBulk() {
            super(Kind.INVALID, "organisation.oneroster-not-bulk", Map.of(), "file");
        }
    }
}
