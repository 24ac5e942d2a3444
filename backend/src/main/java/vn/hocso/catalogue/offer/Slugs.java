package vn.hocso.catalogue.offer;

import vn.hocso.shared.VietnameseText;

/** Readable addresses made from titles. */
final class Slugs {

    private static final int LONGEST = 100;

    private Slugs() {}

    /** The folded words of a title, joined by dashes: {@code nhan-thuc-ve-chuyen-doi-so}. */
    static String of(String title) {
        StringBuilder slug = new StringBuilder();
        for (String word : VietnameseText.words(title)) {
            String ascii = word.replaceAll("[^a-z0-9]", "");
            if (ascii.isEmpty()) {
                continue;
            }
            if (slug.length() + ascii.length() + 1 > LONGEST) {
                break;
            }
            slug.append(slug.isEmpty() ? "" : "-").append(ascii);
        }
        return slug.isEmpty() ? "khoa-hoc" : slug.toString();
    }
}
