package vn.hocso.certification.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.hocso.certification.document.Layer;
import vn.hocso.certification.document.Layer.Align;
import vn.hocso.certification.document.Layer.Anchor;
import vn.hocso.certification.document.Layer.Box;
import vn.hocso.certification.document.Layer.Weight;
import vn.hocso.certification.document.Layout;
import vn.hocso.certification.document.Layout.Orientation;
import vn.hocso.certification.document.StandardLayout;

import static org.assertj.core.api.Assertions.assertThat;

class LayoutRulesTests {

    private static final String PICTURE = "a".repeat(64);

    @ParameterizedTest
    @EnumSource
    void nothingHasToBeMendedInTheStandardLayouts(StandardLayout standard) {
        assertThat(problems(standard.layout().layers())).isEmpty();
    }

    @Test
    void anEmptyPageLacksTheHolderTheCourseBothNumbersAndTheCode() {
        assertThat(problems(List.of()))
                .containsExactly(
                        lacks("holderName"),
                        lacks("courseTitle"),
                        lacks("number"),
                        lacks("registerNumber"),
                        LayoutProblem.of("certification.layout-lacks-qr"));
    }

    @Test
    void namesTheLayerThatLeavesThePage() {
        assertThat(with(new Layer.Bar("line", new Box(280, 10, 20, 1), "#000000")))
                .containsExactly(new LayoutProblem("certification.layer-outside", "line", Map.of()));
    }

    @Test
    void namesAFieldThatDoesNotExist() {
        assertThat(with(text("greeting", "Kính gửi {hoTen}")))
                .containsExactly(
                        new LayoutProblem("certification.layer-unknown-field", "greeting", Map.of("name", "hoTen")));
    }

    @Test
    void aPictureHasToBelongToTheTemplate() {
        Layer logo = new Layer.Image("logo", new Box(10, 10, 20, 20), PICTURE);

        assertThat(with(logo))
                .containsExactly(new LayoutProblem("certification.layer-unknown-image", "logo", Map.of()));
        assertThat(LayoutRules.problems(page(List.of(logo)), Map.of(PICTURE, 100)))
                .extracting(LayoutProblem::layerId)
                .doesNotContain("logo");
    }

    @Test
    void picturesTogetherKeepThePaperLightEnoughToBeSentAndChecked() {
        Layer once = new Layer.Image("nền", new Box(0, 0, 297, 210), PICTURE);
        Layer again = new Layer.Image("hình mờ", new Box(50, 50, 100, 100), PICTURE);
        List<Layer> layers =
                new ArrayList<>(StandardLayout.COMPLETION_LANDSCAPE.layout().layers());
        layers.add(once);
        Map<String, Integer> half = Map.of(PICTURE, 4 * 1024 * 1024 + 1);

        assertThat(LayoutRules.problems(page(layers), half)).isEmpty();
        layers.add(again);
        assertThat(LayoutRules.problems(page(layers), half))
                .containsExactly(new LayoutProblem("certification.pictures-too-heavy", null, Map.of("megabytes", 8)));
    }

    @Test
    void aCodeHasToBeLargeEnoughForOldPhones() {
        assertThat(with(new Layer.Qr("small", new Box(10, 10, 40, 29.9f))))
                .containsExactly(new LayoutProblem("certification.qr-too-small", "small", Map.of("millimetres", 30)));
        assertThat(with(new Layer.Qr("large", new Box(10, 10, 30, 30)))).isEmpty();
    }

    @Test
    void layersHaveNamesOfTheirOwn() {
        assertThat(with(text("qr", "Hai lớp trùng tên")))
                .containsExactly(new LayoutProblem("certification.layer-repeated", "qr", Map.of()));
    }

    private static LayoutProblem lacks(String field) {
        return new LayoutProblem("certification.layout-lacks-field", null, Map.of("field", field));
    }

    private static Layer text(String id, String words) {
        return new Layer.Text(
                id,
                new Box(10, 10, 50, 10),
                Align.LEFT,
                Anchor.TOP,
                List.of(new Layer.Words(words, Weight.REGULAR, 11, "#000000", false, 1, 0)));
    }

    /** What is wrong with the usual form when the layer stands on it, too. */
    private static List<LayoutProblem> with(Layer layer) {
        List<Layer> layers =
                new ArrayList<>(StandardLayout.COMPLETION_LANDSCAPE.layout().layers());
        layers.add(layer);
        return problems(layers);
    }

    private static List<LayoutProblem> problems(List<Layer> layers) {
        return LayoutRules.problems(page(layers), Map.of());
    }

    private static Layout page(List<Layer> layers) {
        boolean upright =
                layers.stream().anyMatch(layer -> layer.box().y() + layer.box().height() > 210);
        return new Layout(upright ? Orientation.PORTRAIT : Orientation.LANDSCAPE, layers);
    }
}
