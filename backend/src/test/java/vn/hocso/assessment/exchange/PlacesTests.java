package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.hocso.assessment.exchange.Places.Pixels;
import vn.hocso.assessment.question.HotSpotBody.Area;
import vn.hocso.assessment.question.HotSpotBody.Point;
import vn.hocso.assessment.question.HotSpotBody.Shape;

import static org.assertj.core.api.Assertions.assertThat;

class PlacesTests {

    private static final Places WIDE = new Places(200, 100);
    private static final Places SQUARE = new Places(100, 100);

    @Test
    void placesInPixelsAreSharesOfThePicture() {
        assertThat(WIDE.rectangle(20, 10, 40, 30))
                .isEqualTo(new Area(Shape.RECTANGLE, List.of(at(10, 10), at(20, 30))));
    }

    @Test
    void aRoundCircleStaysOneOnASquareAndHasCornersElsewhere() {
        assertThat(SQUARE.ellipse(50, 50, 10, 10)).isEqualTo(new Area(Shape.CIRCLE, List.of(at(50, 50), at(60, 50))));
        assertThat(WIDE.ellipse(100, 50, 10, 10).shape()).isEqualTo(Shape.POLYGON);
        assertThat(WIDE.ellipse(100, 50, 20, 10)).isEqualTo(new Area(Shape.CIRCLE, List.of(at(50, 50), at(60, 50))));
    }

    @Test
    void whatReachesBeyondThePictureEndsAtItsEdge() {
        assertThat(WIDE.rectangle(-5, 0, 300, 50)).isEqualTo(new Area(Shape.RECTANGLE, List.of(at(0, 0), at(100, 50))));
    }

    @Test
    void anyTwoOppositeCornersMakeTheSameRectangle() {
        Pixels pixels = WIDE.pixels(new Area(Shape.RECTANGLE, List.of(at(20, 30), at(10, 10))));

        assertThat(pixels.numbers()).containsExactly(20, 10, 40, 30);
        assertThat(pixels.exact()).isTrue();
    }

    @Test
    void roundedPlacesAreNotExact() {
        Area area = new Area(
                Shape.POLYGON, List.of(new Point(new BigDecimal("10.333"), BigDecimal.TEN), at(20, 10), at(10, 20)));

        assertThat(WIDE.pixels(area).exact()).isFalse();
    }

    @Test
    void aLargePictureIsDrawnSmallerInItsOwnProportions() {
        Picture large = Picture.of("a.png", new PackageFile(SamplePictures.png(1_200, 400)))
                .orElseThrow();
        Picture small = PictureSizes.within(large, 600, 400).orElseThrow();

        assertThat(List.of(small.width(), small.height())).containsExactly(600, 200);
        assertThat(Picture.of("b.png", new PackageFile(small.content())))
                .hasValueSatisfying(drawn -> assertThat(drawn.width()).isEqualTo(600));
        assertThat(PictureSizes.within(small, 600, 400)).containsSame(small);
    }

    private static Point at(int x, int y) {
        return new Point(BigDecimal.valueOf(x), BigDecimal.valueOf(y));
    }
}
