package vn.hocso.assessment.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.hocso.competency.CompetencyView;

/**
 * Competencies as people write them into a cell: codes with semicolons between them, each alone or after its framework, perhaps with its title
 * behind it as the list of the bank exports it.
 */
final class SheetCompetencies {

    private static final int MOST_NEAR = 3;

    /** A framework and a code, each of forty letters. */
    private static final int LONGEST = 81;

    /** A file may name what there is not without end. */
    private static final int MOST_LOOKED_FOR = 100;

    private final List<CompetencyView> all;

    private final Map<String, List<CompetencyView>> byName;
    private final Map<String, String> near = new HashMap<>();

    SheetCompetencies(List<CompetencyView> all) {
        this.all = all;
        byName = all.stream()
                .flatMap(one -> Stream.of(Map.entry(folded(one.code()), one), Map.entry(folded(tag(one)), one)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Tags the question with what the cell names. A name that means none, or several, keeps it out, since the file is mended more easily. */
    void read(String cell, Draft draft) {
        for (String name : names(cell)) {
            List<CompetencyView> meant = byName.getOrDefault(folded(name), List.of());
            List<CompetencyView> usable =
                    meant.stream().filter(one -> !one.retired()).toList();
            if (usable.size() == 1) {
                draft.tags.add(tag(usable.getFirst()));
            } else if (usable.size() > 1) {
                draft.wrong("competency-of-several", Map.of("what", name, "near", tags(usable)));
            } else if (!meant.isEmpty()) {
                draft.wrong("competency-retired", Map.of("what", name));
            } else {
                String near = near(name);
                draft.wrong(
                        near.isEmpty() ? "competency-missing" : "competency-unlike",
                        Map.of("what", name, "near", near));
            }
        }
    }

    /** A comma separates codes, too, where nothing but codes stands around it: titles have commas. */
    private static List<String> names(String cell) {
        return Arrays.stream(cell.split("[;\\n]"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .flatMap(SheetCompetencies::codes)
                .distinct()
                .toList();
    }

    private static Stream<String> codes(String text) {
        List<String> words = Arrays.stream(text.split("[,\\s]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        boolean unspaced =
                Arrays.stream(text.split(",")).noneMatch(one -> one.strip().contains(" "));
        boolean numbered = words.stream().allMatch(word -> word.chars().anyMatch(Character::isDigit));
        return unspaced || numbered ? words.stream() : words.stream().limit(1);
    }

    /** What somebody may have meant: the codes that differ least, as long as most of one is right. */
    private String near(String name) {
        String typed = folded(name);
        if (!near.containsKey(typed) && (typed.length() > LONGEST || near.size() >= MOST_LOOKED_FOR)) {
            return "";
        }
        return near.computeIfAbsent(typed, this::nearest);
    }

    private String nearest(String typed) {
        int most = Math.max(1, typed.length() / 3);
        List<CompetencyView> found = new ArrayList<>();
        int least = most;
        for (CompetencyView one : all) {
            int far = one.retired() ? most + 1 : distance(typed, named(one, typed));
            if (far < least) {
                found.clear();
                least = far;
            }
            if (far == least) {
                found.add(one);
            }
        }
        return tags(found.stream().limit(MOST_NEAR).toList());
    }

    /** The competency in the way somebody typed it, with its framework or without. */
    private static String named(CompetencyView one, String typed) {
        return folded(typed.contains(":") ? tag(one) : one.code());
    }

    private static String tags(List<CompetencyView> some) {
        return some.stream().map(SheetCompetencies::tag).collect(Collectors.joining(", "));
    }

    private static String tag(CompetencyView one) {
        return CompetencyTags.of(one);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** How many letters must be changed, added or left out to come from one to the other. */
    private static int distance(String from, String to) {
        int[] before = IntStream.rangeClosed(0, to.length()).toArray();
        for (int row = 1; row <= from.length(); row++) {
            int[] now = new int[to.length() + 1];
            now[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int changed = before[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                now[column] = Math.min(changed, 1 + Math.min(before[column], now[column - 1]));
            }
            before = now;
        }
        return before[to.length()];
    }
}
