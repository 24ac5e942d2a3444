package vn.hocso.assessment.exchange;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A picture in HTML, with the place in the text where it stands. */
record HtmlPicture(String address, String alt, int from, int to) {

    /** The HTML without the picture that the draft took out of it, if there was one to take. */
    static String takenFrom(String html, Draft draft) {
        return PlainText.hasMarkup(html)
                ? in(html).stream()
                        .filter(picture -> draft.takes(picture.address(), picture.alt()))
                        .findFirst()
                        .map(picture -> picture.cutOutOf(html))
                        .orElse(html)
                : html;
    }

    private static List<HtmlPicture> in(String html) {
        Document document = Jsoup.parse(html, Parser.htmlParser().setTrackPosition(true));
        document.select(PlainText.UNREAD).remove();
        return document.body().select("img").stream()
                .filter(shown -> shown.sourceRange().isTracked())
                .map(shown -> new HtmlPicture(
                        shown.attr("src").strip(),
                        shown.attr("alt"),
                        shown.sourceRange().startPos(),
                        shown.sourceRange().endPos()))
                .toList();
    }

    /** One space is left where there was one at either side. */
    private String cutOutOf(String html) {
        boolean spaced = from > 0 && html.charAt(from - 1) == ' ' && to < html.length() && html.charAt(to) == ' ';
        return html.substring(0, from) + html.substring(spaced ? to + 1 : to);
    }
}
