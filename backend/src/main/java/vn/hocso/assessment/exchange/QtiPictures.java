package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.hocso.assessment.bank.WrittenPicture;
import vn.hocso.assessment.exchange.Places.Pixels;
import vn.hocso.assessment.question.HotSpotBody;
import vn.hocso.assessment.question.HotSpotBody.Area;

import static vn.hocso.assessment.exchange.XmlText.element;
import static vn.hocso.assessment.exchange.XmlText.into;

/** The pictures of one item, which are laid beside it in the package. */
final class QtiPictures {

    private static final String FOLDER = "media/";

    private final QuestionWriter.Pictures pictures;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    QtiPictures(QuestionWriter.Pictures pictures) {
        this.pictures = pictures;
    }

    /** By their paths, seen from the item. */
    Map<String, byte[]> files() {
        return files;
    }

    /** The picture with its size, in which places are told. */
    Optional<XmlNode> shown(HotSpotBody body) {
        return pictures.find(body.mediaId()).map(picture -> {
            XmlNode shown = element(
                    "object",
                    "data",
                    laid(picture),
                    "type",
                    picture.contentType(),
                    "width",
                    String.valueOf(picture.width()),
                    "height",
                    String.valueOf(picture.height()));
            shown.add(body.description());
            return shown;
        });
    }

    /** The picture that is shown below what is asked. */
    Optional<XmlNode> shown(WrittenPicture shown) {
        String said = shown.description();
        return pictures.find(shown.mediaId())
                .map(picture -> element("img", "src", laid(picture), "alt", said == null ? "" : said));
    }

    private String laid(Picture picture) {
        String path =
                FOLDER + picture.id() + picture.name().substring(picture.name().lastIndexOf('.'));
        files.put(path, picture.content());
        return path;
    }

    /** What each place earns; a point beside all of them takes as much away. Answers whether every place could be said exactly. */
    boolean areas(XmlNode declaration, HotSpotBody body) {
        Places places = pictures.find(body.mediaId()).map(Places::on).orElseThrow();
        String each = BigDecimal.ONE
                .divide(BigDecimal.valueOf(Math.min(body.areas().size(), body.mostPoints())), 4, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        XmlNode mapping = into(
                declaration, element("areaMapping", "lowerBound", "0", "upperBound", "1", "defaultValue", "-" + each));
        boolean exact = true;
        for (Area area : body.areas()) {
            Pixels pixels = places.pixels(area);
            exact &= pixels.exact();
            mapping.add(element(
                    "areaMapEntry", "shape", shape(pixels), "coords", coordinates(pixels), "mappedValue", each));
        }
        return exact;
    }

    private static String shape(Pixels pixels) {
        return switch (pixels.shape()) {
            case RECTANGLE -> "rect";
            case CIRCLE -> pixels.isRound() ? "circle" : "ellipse";
            case POLYGON -> "poly";
        };
    }

    private static String coordinates(Pixels pixels) {
        return pixels.numbers().stream()
                .limit(pixels.isRound() ? 3 : pixels.numbers().size())
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }
}
