package vn.hocso.certification.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.hocso.certification.document.Field;
import vn.hocso.certification.document.Layer;
import vn.hocso.certification.document.Layout;

/** What every certificate has to show and keep to, whatever its designer likes. */
final class LayoutRules {

    /** Whom it names, what for, and the two numbers by which it is found again. */
    private static final List<Field> NEEDED =
            List.of(Field.HOLDER_NAME, Field.COURSE_TITLE, Field.NUMBER, Field.REGISTER_NUMBER);

    /** In millimetres; smaller codes are not read from paper by old phones. */
    private static final float SMALLEST_QR = 30;

    private LayoutRules() {}

    /** Papers are sent, kept by the thousand and dropped on the verification page, which takes files of a certain size. */
    static final int MOST_PICTURES_MEGABYTES = 8;

    /** @param images how many bytes each picture of the template has */
    static List<LayoutProblem> problems(Layout layout, Map<String, Integer> images) {
        List<LayoutProblem> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Layer layer : layout.layers()) {
            if (!ids.add(layer.id())) {
                problems.add(at(layer, "certification.layer-repeated", Map.of()));
            }
            if (!layer.box().within(layout.orientation())) {
                problems.add(at(layer, "certification.layer-outside", Map.of()));
            }
            problems.addAll(of(layer, images.keySet()));
        }
        problems.addAll(missing(layout));
        problems.addAll(tooHeavy(layout, images));
        return problems;
    }

    /** A picture that is shown twice is in the paper twice. */
    private static List<LayoutProblem> tooHeavy(Layout layout, Map<String, Integer> images) {
        long bytes = layout.layers().stream()
                .filter(Layer.Image.class::isInstance)
                .mapToLong(layer -> images.getOrDefault(((Layer.Image) layer).image(), 0))
                .sum();
        return bytes <= MOST_PICTURES_MEGABYTES * 1024L * 1024L
                ? List.of()
                : List.of(new LayoutProblem(
                        "certification.pictures-too-heavy", null, Map.of("megabytes", MOST_PICTURES_MEGABYTES)));
    }

    private static List<LayoutProblem> of(Layer layer, Set<String> images) {
        return switch (layer) {
            case Layer.Text text ->
                text.paragraphs().stream()
                        .flatMap(words -> Field.unknownIn(words.text()).stream())
                        .distinct()
                        .map(field -> at(text, "certification.layer-unknown-field", Map.of("name", field)))
                        .toList();
            case Layer.Image image
            when !images.contains(image.image()) -> List.of(at(image, "certification.layer-unknown-image", Map.of()));
            case Layer.Qr code
            when Math.min(code.box().width(), code.box().height()) < SMALLEST_QR ->
                List.of(at(code, "certification.qr-too-small", Map.of("millimetres", (int) SMALLEST_QR)));
            default -> List.of();
        };
    }

    private static List<LayoutProblem> missing(Layout layout) {
        Set<Field> shown = layout.fields();
        List<LayoutProblem> missing = new ArrayList<>();
        NEEDED.stream()
                .filter(field -> !shown.contains(field))
                .map(field ->
                        new LayoutProblem("certification.layout-lacks-field", null, Map.of("field", field.code())))
                .forEach(missing::add);
        if (layout.layers().stream().noneMatch(Layer.Qr.class::isInstance)) {
            missing.add(LayoutProblem.of("certification.layout-lacks-qr"));
        }
        return missing;
    }

    private static LayoutProblem at(Layer layer, String code, Map<String, ?> params) {
        return new LayoutProblem(code, layer.id(), params);
    }
}
