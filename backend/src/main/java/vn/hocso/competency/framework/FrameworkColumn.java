package vn.hocso.competency.framework;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import vn.hocso.shared.VietnameseText;
import vn.hocso.shared.Words;

/** A column of a table of competencies, known by its words in either language. */
enum FrameworkColumn {
    CODE(true, 40),
    PARENT(false, 40),
    TITLE_VI(true, 300),
    TITLE_EN(true, 300),
    DESCRIPTION_VI(false, 2_000),
    DESCRIPTION_EN(false, 2_000);

    private final boolean needed;
    private final int longest;

    FrameworkColumn(boolean needed, int longest) {
        this.needed = needed;
        this.longest = longest;
    }

    boolean needed() {
        return needed;
    }

    int longest() {
        return longest;
    }

    String word(Words words, Locale locale) {
        return words.in(locale, "competency.sheet." + name());
    }

    static List<String> header(Words words, Locale locale) {
        return Stream.of(values()).map(one -> one.word(words, locale)).toList();
    }

    /** Which column stands at which place of a header. */
    static Map<FrameworkColumn, Integer> placed(Words words, List<String> header) {
        Map<String, FrameworkColumn> known = new HashMap<>();
        for (FrameworkColumn one : values()) {
            Stream.of(Words.VIETNAMESE, Locale.ENGLISH)
                    .forEach(locale -> known.put(folded(one.word(words, locale)), one));
        }
        Map<FrameworkColumn, Integer> places = new EnumMap<>(FrameworkColumn.class);
        for (int place = 0; place < header.size(); place++) {
            FrameworkColumn column = known.get(folded(header.get(place)));
            if (column != null) {
                places.putIfAbsent(column, place);
            }
        }
        return places;
    }

    private static String folded(String text) {
        return VietnameseText.fold(text).replaceAll("\\s+", " ").strip();
    }
}
