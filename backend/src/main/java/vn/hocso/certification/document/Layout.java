package vn.hocso.certification.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Where everything stands on one page of A4. Layers are drawn in their order, later ones over earlier ones. */
public record Layout(
        @NotNull Orientation orientation,
        @NotNull @Size(max = 60) List<@NotNull @Valid Layer> layers) {

    public Layout {
        layers = layers == null ? List.of() : List.copyOf(layers);
    }

    /** What its texts are filled with. */
    public Set<Field> fields() {
        return layers.stream()
                .filter(Layer.Text.class::isInstance)
                .flatMap(layer -> ((Layer.Text) layer).paragraphs().stream())
                .flatMap(words -> Field.in(words.text()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public enum Orientation {
        LANDSCAPE(297, 210),
        PORTRAIT(210, 297);

        private final float width;
        private final float height;

        Orientation(float width, float height) {
            this.width = width;
            this.height = height;
        }

        /** In millimetres. */
        public float width() {
            return width;
        }

        /** In millimetres. */
        public float height() {
            return height;
        }

        PDRectangle page() {
            PDRectangle upright = PDRectangle.A4;
            return this == PORTRAIT ? upright : new PDRectangle(upright.getHeight(), upright.getWidth());
        }
    }
}
