package vn.hocso.catalogue.search;

import java.util.List;

import vn.hocso.shared.Highlighting;
import vn.hocso.shared.VietnameseText;
import vn.hocso.shared.VietnameseText.Range;

/** The passage of a text that says most of what somebody looked for, short enough for a card. */
record Passage(String text, List<Range> ranges) {

    private static final int LONGEST = 220;
    private static final int BEFORE = 60;

    static Passage best(String text, String query) {
        Highlighting highlighting = new Highlighting(query);
        String best = "";
        List<Range> found = List.of();
        for (String paragraph : VietnameseText.nfc(text).split("\n")) {
            List<Range> ranges = highlighting.in(paragraph);
            if (ranges.size() > found.size()) {
                best = paragraph;
                found = ranges;
            }
        }
        return new Passage(best, found).shortened();
    }

    private Passage shortened() {
        if (text.length() <= LONGEST || ranges.isEmpty()) {
            return text.length() <= LONGEST ? this : new Passage(text.substring(0, LONGEST), ranges);
        }
        int from = wordStart(Math.max(0, densest() - BEFORE));
        int to = wordEnd(Math.min(text.length(), from + LONGEST));
        String before = from == 0 ? "" : "… ";
        String after = to == text.length() ? "" : " …";
        int shift = before.length() - from;
        List<Range> inside = ranges.stream()
                .filter(range -> range.start() >= from && range.end() <= to)
                .map(range -> new Range(range.start() + shift, range.end() + shift))
                .toList();
        return new Passage(before + text.substring(from, to) + after, inside);
    }

    /** Where the stretch with most finds begins. */
    private int densest() {
        int start = ranges.getFirst().start();
        long most = 0;
        for (Range first : ranges) {
            long near = ranges.stream()
                    .filter(range -> range.start() >= first.start() && range.end() <= first.start() + LONGEST - BEFORE)
                    .count();
            if (near > most) {
                most = near;
                start = first.start();
            }
        }
        return start;
    }

    private int wordStart(int at) {
        int space = at == 0 ? -1 : text.indexOf(' ', at);
        return at == 0 || space < 0 || space > at + BEFORE / 2 ? at : space + 1;
    }

    private int wordEnd(int at) {
        int space = at == text.length() ? -1 : text.lastIndexOf(' ', at);
        return at == text.length() || space < at - BEFORE / 2 ? at : space;
    }
}
