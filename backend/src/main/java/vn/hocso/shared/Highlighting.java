package vn.hocso.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;

import vn.hocso.shared.VietnameseText.Range;

/** Finds the places of texts that are worth marking for a query; see {@link VietnameseText#highlight}. */
public final class Highlighting {

    private final List<String> folded;
    private final Set<String> whole;
    private final Set<String> written;

    public Highlighting(String query) {
        folded = VietnameseText.words(query);
        whole = Set.copyOf(folded);
        written = Set.copyOf(VietnameseText.writtenWords(query));
    }

    /** A word of the text that matches a word of the query: its place in the text and among the words, and whether it is as written. */
    private record Find(Range range, String word, int ordinal, boolean exact) {}

    /** Places in the composed form of the text. */
    public List<Range> in(String text) {
        List<Find> finds = folded.isEmpty() ? List.of() : finds(VietnameseText.nfc(text));
        return together(asWritten(finds)).stream().map(Find::range).toList();
    }

    private List<Find> finds(String text) {
        String last = folded.getLast();
        List<Find> finds = new ArrayList<>();
        Matcher word = VietnameseText.WORD.matcher(VietnameseText.fold(text));
        for (int ordinal = 0; word.find(); ordinal++) {
            String found = word.group();
            if (whole.contains(found)) {
                String letters = VietnameseText.evenTones(text.substring(word.start(), word.end()))
                        .toLowerCase(Locale.ROOT);
                finds.add(new Find(new Range(word.start(), word.end()), found, ordinal, written.contains(letters)));
            } else if (found.startsWith(last)) {
                finds.add(new Find(new Range(word.start(), word.start() + last.length()), last, ordinal, false));
            }
        }
        return finds;
    }

    /** Only what is exactly as written, if the query was written with marks and any such word is there. */
    private List<Find> asWritten(List<Find> finds) {
        boolean marked = !whole.equals(written);
        boolean any = finds.stream().anyMatch(Find::exact);
        return marked && any ? finds.stream().filter(Find::exact).toList() : finds;
    }

    /** Only words that stand together as they do in the query, if there are any. */
    private List<Find> together(List<Find> finds) {
        Set<Find> phrases = new HashSet<>();
        for (int i = 1; i < finds.size(); i++) {
            if (follows(finds.get(i - 1), finds.get(i))) {
                phrases.add(finds.get(i - 1));
                phrases.add(finds.get(i));
            }
        }
        return phrases.isEmpty()
                ? finds
                : finds.stream().filter(phrases::contains).toList();
    }

    private boolean follows(Find first, Find second) {
        return second.ordinal() == first.ordinal() + 1
                && Collections.indexOfSubList(folded, List.of(first.word(), second.word())) >= 0;
    }
}
