package vn.hocso.assessment.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * The body of a {@code HOT_SPOT} question. Places are percentages of the picture's width and height, 0 to 100 from the top left.
 *
 * @param mediaId the picture in the media library
 * @param description what the picture shows, for whoever cannot see it, 1 to 1,000 characters; it must not tell the answer
 * @param areas 1 to 20 right places; where they overlap the first one counts
 * @param mostPoints how many points a learner may set, 1 to 20
 */
public record HotSpotBody(UUID mediaId, String description, List<Area> areas, int mostPoints) {

    public HotSpotBody {
        areas = Bodies.list(areas);
    }

    /**
     * A right place: a rectangle by two opposite corners, a circle by its centre and a point on it, a polygon by 3 to 50 corners.
     * A circle is measured in percentages too, so on a picture that is not square it is an ellipse.
     */
    public record Area(Shape shape, List<Point> points) {

        public Area {
            points = Bodies.list(points);
        }
    }

    public record Point(BigDecimal x, BigDecimal y) {}

    /** The form of an area. */
    public enum Shape {
        RECTANGLE(2, 2) {
            @Override
            boolean holds(List<Point> corners, double x, double y) {
                return between(x, corners.get(0).x, corners.get(1).x) && between(y, corners.get(0).y, corners.get(1).y);
            }
        },
        CIRCLE(2, 2) {
            @Override
            boolean holds(List<Point> points, double x, double y) {
                Point centre = points.get(0);
                return away(centre, x, y)
                        <= away(
                                centre,
                                points.get(1).x.doubleValue(),
                                points.get(1).y.doubleValue());
            }
        },
        POLYGON(3, 50) {
            @Override
            boolean holds(List<Point> corners, double x, double y) {
                boolean inside = false;
                for (int i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
                    double fromY = corners.get(i).y.doubleValue();
                    double toY = corners.get(j).y.doubleValue();
                    double fromX = corners.get(i).x.doubleValue();
                    double toX = corners.get(j).x.doubleValue();
                    if ((fromY > y) != (toY > y) && x < (toX - fromX) * (y - fromY) / (toY - fromY) + fromX) {
                        inside = !inside;
                    }
                }
                return inside;
            }
        };

        private final int fewest;
        private final int most;

        Shape(int fewest, int most) {
            this.fewest = fewest;
            this.most = most;
        }

        boolean takes(int points) {
            return points >= fewest && points <= most;
        }

        abstract boolean holds(List<Point> points, double x, double y);

        private static boolean between(double at, BigDecimal one, BigDecimal other) {
            return at >= Math.min(one.doubleValue(), other.doubleValue())
                    && at <= Math.max(one.doubleValue(), other.doubleValue());
        }

        private static double away(Point from, double x, double y) {
            return Math.hypot(from.x.doubleValue() - x, from.y.doubleValue() - y);
        }
    }
}
