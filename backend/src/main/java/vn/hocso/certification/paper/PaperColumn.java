package vn.hocso.certification.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import vn.hocso.shared.VietnameseText;
import vn.hocso.shared.Words;

/** A column of a sheet of papers, known by its words in either language. */
enum PaperColumn {
    PERSON(true, 200),
    HOLDER_NAME(true, 200),
    COURSE_TITLE(true, 500),
    ISSUER_NAME(true, 300),
    NUMBER(false, 60),
    REGISTER_NUMBER(false, 80),
    ISSUED_ON(true, 20),
    EXPIRES_ON(false, 20);

    private final boolean needed;
    private final int longest;

    PaperColumn(boolean needed, int longest) {
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
        return words.in(locale, "certification.paper-sheet." + name());
    }

    static List<String> header(Words words, Locale locale) {
        return Stream.of(values()).map(one -> one.word(words, locale)).toList();
    }

    /** Which column stands at which place of a header. */
    static Map<PaperColumn, Integer> placed(Words words, List<String> header) {
        Map<String, PaperColumn> known = new HashMap<>();
        for (PaperColumn one : values()) {
            Stream.of(Words.VIETNAMESE, Locale.ENGLISH)
                    .forEach(locale -> known.put(folded(one.word(words, locale)), one));
        }
        Map<PaperColumn, Integer> places = new HashMap<>();
        for (int place = 0; place < header.size(); place++) {
            PaperColumn column = known.get(folded(header.get(place)));
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
