package vn.hocso.assessment.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import vn.hocso.assessment.exchange.Places.Pixels;
import vn.hocso.assessment.question.Bodies;
import vn.hocso.assessment.question.CompositeBody;
import vn.hocso.assessment.question.CompositeBody.Part;
import vn.hocso.assessment.question.HotSpotBody;
import vn.hocso.assessment.question.HotSpotBody.Area;

import static vn.hocso.assessment.exchange.XmlText.element;
import static vn.hocso.assessment.exchange.XmlText.into;

/** Moodle's markers that are put on a picture. Those with the same name are points of a hot spot; several names make a case. */
@Component
class MoodleMarkers implements MoodleType {

    /** Moodle makes larger pictures smaller when it takes them in, and places mean the smaller one. */
    static final int WIDEST = 600;

    static final int HIGHEST = 400;

    /** What a marker is called whose name says nothing. */
    private static final String MARK = "●";

    private static final int LONGEST = 1_000;
    private static final Pattern NUMBERS = Pattern.compile("[,;\\s]+");

    @Override
    public String name() {
        return "ddmarker";
    }

    @Override
    public ReadQuestion read(XmlNode node, Draft draft, MoodleTexts texts) {
        Optional<Picture> picture = node.children("file").stream()
                .findFirst()
                .flatMap(file -> MoodleTexts.content(file)
                        .flatMap(content -> Picture.of(file.attribute("name"), new PackageFile(content))));
        if (picture.isEmpty()) {
            return draft.unreadable(
                    "picture-unusable",
                    node.child("file").map(file -> file.attribute("name")).orElse("file"));
        }
        Map<String, List<Area>> areas = areas(node, Places.on(picture.get()), texts);
        if (areas.isEmpty()) {
            return draft.unreadable("no-answers", "ddmarker");
        }
        draft.pictures.add(picture.get());
        draft.lost("picture-undescribed", picture.get().name());
        List<Part> parts = new ArrayList<>();
        areas.forEach((label, some) -> parts.add(new Part(
                label,
                "HOT_SPOT",
                Bodies.write(new HotSpotBody(
                        picture.get().id(), described(draft), some, label.equals(MARK) ? points(node) : some.size())),
                1)));
        if (parts.size() > 1) {
            draft.lost("type-near", "ddmarker");
            return draft.as("CASE", new CompositeBody(null, parts));
        }
        Part only = parts.getFirst();
        if (!MARK.equals(only.stem())) {
            draft.lost("part-lost", String.valueOf(only.stem()));
        }
        return draft.as("HOT_SPOT", only.body());
    }

    private static int points(XmlNode node) {
        return node.children("drag").stream()
                .map(drag -> drag.text("noofdrags"))
                .filter(number -> number.matches("[1-9]\\d?"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(1);
    }

    /** Nobody over there says what a picture shows. */
    private static String described(Draft draft) {
        String said = draft.title == null ? draft.stem : draft.title;
        return said.length() <= LONGEST ? said : said.substring(0, LONGEST);
    }

    /** The places of each marker by what is written on it, in the order of the markers. */
    private static Map<String, List<Area>> areas(XmlNode node, Places places, MoodleTexts texts) {
        Map<String, List<Area>> areas = new LinkedHashMap<>();
        for (XmlNode drag : node.children("drag")) {
            List<Area> own = node.children("drop").stream()
                    .filter(drop -> drop.text("choice").equals(drag.text("no")))
                    .map(drop -> area(drop, places))
                    .toList();
            String label = texts.of(drag);
            if (own.isEmpty()) {
                texts.draft().lost("distractors-lost", label);
            } else {
                areas.computeIfAbsent(label, one -> new ArrayList<>()).addAll(own);
            }
        }
        return areas;
    }

    private static Area area(XmlNode drop, Places places) {
        List<Double> numbers = numbers(drop.text("coords"));
        return switch (drop.text("shape")) {
            case "circle" -> {
                require(numbers, 3);
                yield places.ellipse(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(2));
            }
            case "rectangle" -> {
                require(numbers, 4);
                yield places.rectangle(
                        numbers.get(0),
                        numbers.get(1),
                        numbers.get(0) + numbers.get(2),
                        numbers.get(1) + numbers.get(3));
            }
            default -> places.polygon(numbers);
        };
    }

    static List<Double> numbers(String coordinates) {
        return NUMBERS.splitAsStream(coordinates.strip())
                .filter(number -> !number.isEmpty())
                .map(number -> MoodleTexts.decimal(number).doubleValue())
                .toList();
    }

    static void require(List<Double> numbers, int count) {
        if (numbers.size() < count) {
            throw new NumberFormatException();
        }
    }

    /** What comes after the head of the question; answers whether every place could be said exactly. */
    static boolean write(XmlNode node, HotSpotBody body, Picture picture) {
        node.add(MoodleTexts.file(picture));
        XmlNode drag = into(node, element("drag"));
        drag.add(XmlText.of("no", "1"));
        drag.add(XmlText.of("text", MARK));
        drag.add(XmlText.of("noofdrags", String.valueOf(body.mostPoints())));
        boolean exact = true;
        int number = 1;
        for (Area area : body.areas()) {
            Pixels pixels = Places.on(picture).pixels(area);
            exact &= pixels.exact();
            XmlNode drop = into(node, element("drop"));
            drop.add(XmlText.of("no", String.valueOf(number++)));
            if (area.shape() == HotSpotBody.Shape.CIRCLE && !pixels.isRound()) {
                exact = false;
                place(drop, Places.cornered(pixels));
            } else {
                place(drop, pixels);
            }
            drop.add(XmlText.of("choice", "1"));
        }
        return exact;
    }

    private static void place(XmlNode drop, Pixels pixels) {
        List<Integer> at = pixels.numbers();
        switch (pixels.shape()) {
            case CIRCLE -> {
                drop.add(XmlText.of("shape", "circle"));
                drop.add(XmlText.of("coords", "%d,%d;%d".formatted(at.get(0), at.get(1), at.get(2))));
            }
            case RECTANGLE -> {
                drop.add(XmlText.of("shape", "rectangle"));
                drop.add(XmlText.of(
                        "coords",
                        "%d,%d;%d,%d".formatted(at.get(0), at.get(1), at.get(2) - at.get(0), at.get(3) - at.get(1))));
            }
            case POLYGON -> {
                drop.add(XmlText.of("shape", "polygon"));
                StringBuilder corners = new StringBuilder();
                for (int i = 0; i + 1 < at.size(); i += 2) {
                    corners.append(i == 0 ? "" : ";")
                            .append(at.get(i))
                            .append(',')
                            .append(at.get(i + 1));
                }
                drop.add(XmlText.of("coords", corners.toString()));
            }
        }
    }
}
