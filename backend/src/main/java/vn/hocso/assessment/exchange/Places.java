package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import vn.hocso.assessment.question.HotSpotBody.Area;
import vn.hocso.assessment.question.HotSpotBody.Point;
import vn.hocso.assessment.question.HotSpotBody.Shape;

/** Places on a picture of some size: here in percent of it, in other systems in pixels. */
record Places(int width, int height) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int CORNERS = 36;
    private static final int DECIMALS = 4;

    /**
     * A place in pixels, each a whole number.
     *
     * @param numbers left, top, right and bottom of a rectangle; the centre and both radii of an ellipse; or the corners, x before y
     * @param exact whether no number had to be rounded
     */
    record Pixels(Shape shape, List<Integer> numbers, boolean exact) {

        boolean isRound() {
            return shape == Shape.CIRCLE && numbers.get(2).equals(numbers.get(3));
        }
    }

    static Places on(Picture picture) {
        return new Places(picture.width(), picture.height());
    }

    Area rectangle(double left, double top, double right, double bottom) {
        return new Area(Shape.RECTANGLE, List.of(at(left, top), at(right, bottom)));
    }

    Area polygon(List<Double> numbers) {
        List<Point> corners = new ArrayList<>();
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            corners.add(at(numbers.get(i), numbers.get(i + 1)));
        }
        return new Area(Shape.POLYGON, corners);
    }

    /** A circle where the radii are alike in percent, for that is how circles are measured here; else corners on the ellipse. */
    Area ellipse(double x, double y, double across, double down) {
        return Math.abs(across / width - down / height) * Math.max(width, height) < 0.5
                ? new Area(Shape.CIRCLE, List.of(at(x, y), at(x + across, y)))
                : polygon(corners(x, y, across, down));
    }

    private static List<Double> corners(double x, double y, double across, double down) {
        List<Double> numbers = new ArrayList<>();
        for (int corner = 0; corner < CORNERS; corner++) {
            double angle = 2 * Math.PI * corner / CORNERS;
            numbers.add(x + across * Math.cos(angle));
            numbers.add(y + down * Math.sin(angle));
        }
        return numbers;
    }

    private Point at(double x, double y) {
        return new Point(percent(x, width), percent(y, height));
    }

    private static BigDecimal percent(double pixels, int whole) {
        BigDecimal percent = BigDecimal.valueOf(pixels)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP)
                .max(BigDecimal.ZERO)
                .min(HUNDRED)
                .stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }

    Pixels pixels(Area area) {
        List<Point> points = area.points();
        Rounding rounding = new Rounding();
        switch (area.shape()) {
            case RECTANGLE -> {
                rounding.add(x(points.get(0)).min(x(points.get(1))));
                rounding.add(y(points.get(0)).min(y(points.get(1))));
                rounding.add(x(points.get(0)).max(x(points.get(1))));
                rounding.add(y(points.get(0)).max(y(points.get(1))));
            }
            case CIRCLE -> {
                BigDecimal radius = BigDecimal.valueOf(Math.hypot(
                        points.get(1).x().subtract(points.get(0).x()).doubleValue(),
                        points.get(1).y().subtract(points.get(0).y()).doubleValue()));
                rounding.add(x(points.get(0)));
                rounding.add(y(points.get(0)));
                rounding.add(part(radius, width));
                rounding.add(part(radius, height));
            }
            case POLYGON ->
                points.forEach(point -> {
                    rounding.add(x(point));
                    rounding.add(y(point));
                });
        }
        return new Pixels(area.shape(), List.copyOf(rounding.numbers), rounding.exact);
    }

    /** The same as a polygon, for formats that know round circles only. */
    static Pixels cornered(Pixels ellipse) {
        List<Integer> numbers = ellipse.numbers();
        return new Pixels(
                Shape.POLYGON,
                corners(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)).stream()
                        .map(number -> (int) Math.round(number))
                        .toList(),
                false);
    }

    private BigDecimal x(Point point) {
        return part(point.x(), width);
    }

    private BigDecimal y(Point point) {
        return part(point.y(), height);
    }

    private static BigDecimal part(BigDecimal percent, int whole) {
        return percent.multiply(BigDecimal.valueOf(whole)).movePointLeft(2);
    }

    private static final class Rounding {

        private static final BigDecimal NEARLY = new BigDecimal("0.01");

        private final List<Integer> numbers = new ArrayList<>();
        private boolean exact = true;

        void add(BigDecimal number) {
            BigDecimal whole = number.setScale(0, RoundingMode.HALF_UP);
            exact &= whole.subtract(number).abs().compareTo(NEARLY) <= 0;
            numbers.add(whole.intValue());
        }
    }
}
