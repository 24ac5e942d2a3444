package vn.hocso.assessment.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.hocso.assessment.question.Bodies;
import vn.hocso.assessment.question.CompositeBody.Part;
import vn.hocso.assessment.question.HotSpotBody;
import vn.hocso.assessment.question.HotSpotBody.Area;
import vn.hocso.assessment.question.OrderingBody;

/** Interactions of QTI that work on a picture which lies in the package. */
@Configuration(proxyBeanMethods = false)
class QtiPictureInteractions {

    private static final int LONGEST = 1_000;

    private interface Reader {
        Optional<Part> read(XmlNode interaction, QtiResponse response, Draft draft);
    }

    private record Named(String name, Reader reader) implements QtiInteraction {

        @Override
        public Optional<Part> read(XmlNode interaction, QtiResponse response, Draft draft) {
            return reader.read(interaction, response, draft);
        }
    }

    @Bean
    QtiInteraction qtiSelectPoint() {
        return new Named("selectPointInteraction", (node, response, draft) -> spots(node, response.areas(), draft));
    }

    /** Places that are offered to choose from; the wrong ones are wrong as any other place is. */
    @Bean
    QtiInteraction qtiHotSpot() {
        return new Named("hotspotInteraction", (node, response, draft) -> {
            List<String> right = response.right();
            draft.lost("type-near", "hotspotInteraction");
            return spots(
                    node,
                    node.children("hotspotChoice").stream()
                            .filter(choice -> right.contains(choice.attribute("identifier")))
                            .toList(),
                    draft);
        });
    }

    /** Places on a picture that have names are put in order by them. */
    @Bean
    QtiInteraction qtiGraphicOrder() {
        return new Named("graphicOrderInteraction", (node, response, draft) -> {
            Map<String, String> labels = new LinkedHashMap<>();
            node.children("hotspotChoice")
                    .forEach(choice -> labels.put(choice.attribute("identifier"), choice.attribute("hotspotLabel")));
            List<String> right = response.correct();
            if (labels.containsValue("")
                    || right.size() != labels.size()
                    || !labels.keySet().containsAll(right)) {
                return Optional.empty();
            }
            draft.lost("type-near", "graphicOrderInteraction");
            node.inside()
                    .filter(inner -> List.of("object", "img").contains(inner.name()))
                    .forEach(shown -> draft.lost("picture-lost", path(shown)));
            return Optional.of(new Part(
                    null,
                    "ORDERING",
                    Bodies.write(
                            new OrderingBody(right.stream().map(labels::get).toList())),
                    1));
        });
    }

    private static Optional<Part> spots(XmlNode node, List<XmlNode> right, Draft draft) {
        Optional<XmlNode> shown = node.inside()
                .filter(inner -> List.of("object", "img").contains(inner.name()))
                .findFirst();
        Optional<Picture> picture = shown.flatMap(one -> picture(one, draft));
        List<Area> areas = picture.map(one ->
                        right.stream().map(area -> area(area, Places.on(one))).toList())
                .orElse(List.of());
        if (picture.isEmpty()) {
            draft.lost(
                    "picture-unusable", shown.map(QtiPictureInteractions::path).orElse("object"));
        }
        if (picture.isEmpty() || areas.isEmpty()) {
            return Optional.empty();
        }
        draft.pictures.add(picture.get());
        String most = node.attribute("maxChoices");
        HotSpotBody body = new HotSpotBody(
                picture.get().id(),
                description(shown.orElseThrow(), picture.get(), draft),
                areas,
                most.matches("[1-9]\\d?") ? Integer.parseInt(most) : areas.size());
        return Optional.of(new Part(null, "HOT_SPOT", Bodies.write(body), 1));
    }

    static String path(XmlNode shown) {
        return shown.attribute("data").isEmpty() ? shown.attribute("src") : shown.attribute("data");
    }

    /** Places count in the size that the item tells, if it does, whatever the picture's own is. */
    private static Optional<Picture> picture(XmlNode shown, Draft draft) {
        String path = path(shown);
        String name = path.substring(path.lastIndexOf('/') + 1);
        return draft.files.apply(path).flatMap(file -> {
            String width = shown.attribute("width");
            String height = shown.attribute("height");
            return width.matches("[1-9]\\d{0,4}") && height.matches("[1-9]\\d{0,4}")
                    ? Picture.sized(name, file, Integer.parseInt(width), Integer.parseInt(height))
                    : Picture.of(name, file);
        });
    }

    private static String description(XmlNode shown, Picture picture, Draft draft) {
        String said = shown.attribute("alt").isBlank() ? QtiProse.of(shown, draft) : shown.attribute("alt");
        if (said.isBlank()) {
            draft.lost("picture-undescribed", picture.name());
            said = draft.title == null ? draft.stem : draft.title;
        }
        return said.length() <= LONGEST ? said : said.substring(0, LONGEST);
    }

    private static Area area(XmlNode area, Places places) {
        List<Double> at = MoodleMarkers.numbers(area.attribute("coords"));
        return switch (area.attribute("shape")) {
            case "circle" -> {
                MoodleMarkers.require(at, 3);
                yield places.ellipse(at.get(0), at.get(1), at.get(2), at.get(2));
            }
            case "ellipse" -> {
                MoodleMarkers.require(at, 4);
                yield places.ellipse(at.get(0), at.get(1), at.get(2), at.get(3));
            }
            case "rect" -> {
                MoodleMarkers.require(at, 4);
                yield places.rectangle(at.get(0), at.get(1), at.get(2), at.get(3));
            }
            case "default" -> places.rectangle(0, 0, places.width(), places.height());
            default -> places.polygon(at);
        };
    }
}
