package vn.hocso.assessment.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.assessment.question.HotSpotBody.Area;
import vn.hocso.assessment.question.HotSpotBody.Point;

/** Points are set on a picture. A partial mark is the share of areas hit less that of points beside all of them. */
@Component
class HotSpotQuestion
        extends RecordQuestion<HotSpotBody, HotSpotQuestion.Shown, HotSpotQuestion.Key, HotSpotQuestion.Pointed> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Pictures pictures;

    HotSpotQuestion(Pictures pictures) {
        super("HOT_SPOT", HotSpotBody.class, Shown.class, Key.class, Pointed.class);
        this.pictures = pictures;
    }

    /** Papers frozen when pictures had no address yet hold none, nor does one whose picture went. */
    record Shown(UUID mediaId, @Nullable String url, String description, int mostPoints) {}

    record Key(List<Area> areas, int needed) {}

    record Pointed(List<Point> points) {

        Pointed {
            points = Bodies.list(points);
        }
    }

    @Override
    void check(HotSpotBody body, Problems problems) {
        problems.require(pictures.url(body.mediaId()).isPresent(), "assessment.picture-missing", "mediaId");
        problems.text(body.description(), 1_000, "description");
        problems.between(body.areas().size(), 1, 20, "areas");
        problems.between(body.mostPoints(), 1, 20, "mostPoints");
        for (int i = 0; i < body.areas().size(); i++) {
            Area area = body.areas().get(i);
            problems.require(
                    area.shape().takes(area.points().size())
                            && area.points().stream().allMatch(HotSpotQuestion::isOnPicture)
                            && insideOf(area) != null,
                    "assessment.bad-area",
                    "areas[" + i + "]");
        }
    }

    @Override
    Split<Shown, Key> split(HotSpotBody body, boolean shuffle, RandomGenerator random) {
        return new Split<>(
                new Shown(
                        body.mediaId(),
                        pictures.url(body.mediaId()).orElse(null),
                        body.description(),
                        body.mostPoints()),
                key(body));
    }

    /** The same picture with as many points to set; its address and what describes it may have changed. */
    @Override
    Optional<Key> keyOf(Shown shown, HotSpotBody body) {
        return shown.mediaId().equals(body.mediaId()) && shown.mostPoints() == body.mostPoints()
                ? Optional.of(key(body))
                : Optional.empty();
    }

    private static Key key(HotSpotBody body) {
        return new Key(body.areas(), Math.min(body.areas().size(), body.mostPoints()));
    }

    @Override
    boolean fits(Shown shown, Pointed answer) {
        return answer.points().size() <= shown.mostPoints()
                && answer.points().stream().allMatch(HotSpotQuestion::isOnPicture);
    }

    private static boolean isOnPicture(Point point) {
        return isOnPicture(point.x()) && isOnPicture(point.y());
    }

    private static boolean isOnPicture(BigDecimal percent) {
        return percent.scale() <= 20 && percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0;
    }

    @Override
    BigDecimal share(Key key, Pointed answer, Scoring scoring) {
        List<Integer> areas =
                answer.points().stream().map(point -> hit(key.areas(), point)).toList();
        long misses = areas.stream().filter(area -> area < 0).count();
        long hits = areas.stream().filter(area -> area >= 0).distinct().count();
        return Shares.of(Math.max(0, Math.min(hits, key.needed()) - misses), key.needed(), scoring);
    }

    private static int hit(List<Area> areas, Point point) {
        return IntStream.range(0, areas.size())
                .filter(no -> holds(areas.get(no), point))
                .findFirst()
                .orElse(-1);
    }

    private static boolean holds(Area area, Point point) {
        return area.shape()
                .holds(area.points(), point.x().doubleValue(), point.y().doubleValue());
    }

    /** A point inside, found on a grid; none when the area is too thin for anybody to hit. */
    private static @Nullable Point insideOf(Area area) {
        return IntStream.rangeClosed(0, 200 * 200)
                .mapToObj(cell -> new Point(half(cell / 201), half(cell % 201)))
                .filter(point -> holds(area, point))
                .findFirst()
                .orElse(null);
    }

    private static BigDecimal half(int steps) {
        return BigDecimal.valueOf(steps * 5L, 1);
    }

    @Override
    Optional<Pointed> solved(Key key) {
        return Optional.of(new Pointed(key.areas().stream()
                .limit(key.needed())
                .map(HotSpotQuestion::insideOf)
                .filter(Objects::nonNull)
                .toList()));
    }

    @Override
    List<String> words(HotSpotBody body) {
        return List.of(body.description());
    }
}
