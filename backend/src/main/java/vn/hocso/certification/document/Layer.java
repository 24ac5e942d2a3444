package vn.hocso.certification.document;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;

import io.swagger.v3.oas.annotations.media.DiscriminatorMapping;
import io.swagger.v3.oas.annotations.media.Schema;

/** Something drawn on the page within its box. */
@JsonTypeInfo(use = Id.NAME, property = "type")
@JsonSubTypes({
    @Type(value = Layer.Text.class, name = "TEXT"),
    @Type(value = Layer.Image.class, name = "IMAGE"),
    @Type(value = Layer.Bar.class, name = "BAR"),
    @Type(value = Layer.Frame.class, name = "FRAME"),
    @Type(value = Layer.Qr.class, name = "QR"),
    @Type(value = Layer.SigningMark.class, name = "SIGNING_MARK")
})
@Schema(
        discriminatorProperty = "type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "TEXT", schema = Layer.Text.class),
            @DiscriminatorMapping(value = "IMAGE", schema = Layer.Image.class),
            @DiscriminatorMapping(value = "BAR", schema = Layer.Bar.class),
            @DiscriminatorMapping(value = "FRAME", schema = Layer.Frame.class),
            @DiscriminatorMapping(value = "QR", schema = Layer.Qr.class),
            @DiscriminatorMapping(value = "SIGNING_MARK", schema = Layer.SigningMark.class)
        },
        oneOf = {
            Layer.Text.class,
            Layer.Image.class,
            Layer.Bar.class,
            Layer.Frame.class,
            Layer.Qr.class,
            Layer.SigningMark.class
        })
public sealed interface Layer {

    String COLOUR = "#[0-9a-fA-F]{6}";

    /** Tells layers of one page apart. */
    String id();

    Box box();

    /** In millimetres from the top left corner of the page. */
    @Schema(name = "LayerBox")
    record Box(
            @DecimalMin("0") @DecimalMax("297") float x,
            @DecimalMin("0") @DecimalMax("297") float y,
            @DecimalMin("0.1") @DecimalMax("297") float width,
            @DecimalMin("0.1") @DecimalMax("297") float height) {

        private static final float TOLERANCE = 0.05f;

        /** Whether it lies on the page. */
        public boolean within(Layout.Orientation page) {
            return x + width <= page.width() + TOLERANCE && y + height <= page.height() + TOLERANCE;
        }
    }

    /**
     * Paragraphs below each other. What is too wide or too long is set smaller until it fits, never cut; a paragraph all of whose fields are
     * empty is left out.
     */
    @Schema(name = "TextLayer")
    record Text(
            @NotBlank @Size(max = 40) String id,
            @NotNull @Valid Box box,
            @NotNull Align align,
            @NotNull Anchor anchor,
            @NotNull @Size(min = 1, max = 12) List<@NotNull @Valid Words> paragraphs)
            implements Layer {

        public Text {
            paragraphs = paragraphs == null ? List.of() : List.copyOf(paragraphs);
        }
    }

    /**
     * One paragraph.
     *
     * @param text with fields in braces, such as {@code {holderName}}
     * @param size in points, the largest it is set in
     * @param before room before it in points, stretched or shrunk with the others to fill the box
     */
    @Schema(name = "LayerParagraph")
    record Words(
            @NotNull @Size(max = 500) String text,
            @NotNull Weight weight,
            @DecimalMin("5") @DecimalMax("72") float size,
            @NotNull @Pattern(regexp = COLOUR) String colour,
            boolean upperCase,
            @Min(1) @Max(8) int lines,
            @DecimalMin("0") @DecimalMax("100") float before) {}

    @Schema(name = "LayerWeight")
    enum Weight {
        REGULAR,
        ITALIC,
        SEMI_BOLD,
        BOLD
    }

    @Schema(name = "LayerAlign")
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** What the paragraphs hold on to when the box is taller than they are; in the middle their gaps grow with it. */
    @Schema(name = "LayerAnchor")
    enum Anchor {
        TOP,
        MIDDLE,
        BOTTOM
    }

    /** A picture of the template, as large as it fits the box without being distorted. */
    @Schema(name = "ImageLayer")
    record Image(
            @NotBlank @Size(max = 40) String id,
            @NotNull @Valid Box box,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String image)
            implements Layer {}

    /** A filled rectangle; a thin one is a line. */
    @Schema(name = "BarLayer")
    record Bar(
            @NotBlank @Size(max = 40) String id,
            @NotNull @Valid Box box,
            @NotNull @Pattern(regexp = COLOUR) String colour)
            implements Layer {}

    /** The outline of a rectangle; its thickness in points. */
    @Schema(name = "FrameLayer")
    record Frame(
            @NotBlank @Size(max = 40) String id,
            @NotNull @Valid Box box,
            @NotNull @Pattern(regexp = COLOUR) String colour,
            @DecimalMin("0.2") @DecimalMax("10") float thickness)
            implements Layer {}

    /** The code that leads to the verification page, as large a square as fits the box. */
    @Schema(name = "QrLayer")
    record Qr(
            @NotBlank @Size(max = 40) String id,
            @NotNull @Valid Box box) implements Layer {}

    /** Says which agency signed and when, as decree 30/2020/NĐ-CP has it for signed documents. */
    @Schema(name = "SigningMarkLayer")
    record SigningMark(
            @NotBlank @Size(max = 40) String id,
            @NotNull @Valid Box box,
            @NotNull @Pattern(regexp = COLOUR) String colour)
            implements Layer {}
}
