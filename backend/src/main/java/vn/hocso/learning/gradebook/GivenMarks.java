package vn.hocso.learning.gradebook;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.MarksChanged;
import vn.hocso.learning.enrolment.ManyRows;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Marks that persons entered, each with its history. */
@Component
class GivenMarks {

    private static final String COLUMNS = "enrolment_id, item_id, points, comment, reason, revision";
    private static final String SELECT = "select " + COLUMNS + " from learning_class_mark where class_id = ? ";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    GivenMarks(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** @param points null when only something is said, or the mark was taken back */
    record GivenMark(
            EnrolmentId enrolmentId,
            UUID itemId,
            @Nullable BigDecimal points,
            @Nullable String comment,
            @Nullable String reason,
            int revision) {

        static GivenMark none(EnrolmentId enrolment, UUID item) {
            return new GivenMark(enrolment, item, null, null, null, 0);
        }

        boolean says(@Nullable BigDecimal otherPoints, @Nullable String otherComment, @Nullable String otherReason) {
            boolean samePoints =
                    points == null ? otherPoints == null : otherPoints != null && points.compareTo(otherPoints) == 0;
            return samePoints && Objects.equals(comment, otherComment) && Objects.equals(reason, otherReason);
        }
    }

    /** One change of a mark, with the account of whoever made it. */
    record MarkChange(
            UUID itemId,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            @Nullable String comment,
            @Nullable String reason,
            Instant at,
            AccountId by) {}

    /** Those of each enrolment in the class named for it. */
    Map<EnrolmentId, List<GivenMark>> of(Map<EnrolmentId, ClassId> in) {
        Map<EnrolmentId, List<GivenMark>> found = new HashMap<>();
        for (List<EnrolmentId> slice : ManyRows.slices(in.keySet())) {
            jdbc.sql("select class_id, " + COLUMNS + " from learning_class_mark where enrolment_id in ("
                            + ManyRows.marks(slice.size()) + ")")
                    .params(slice.stream()
                            .map(one -> (Object) Ids.bytes(one.value()))
                            .toList())
                    .query(row -> {
                        GivenMark mark = read(row, 0);
                        if (new ClassId(Columns.id(row, "class_id")).equals(in.get(mark.enrolmentId()))) {
                            found.computeIfAbsent(mark.enrolmentId(), id -> new ArrayList<>())
                                    .add(mark);
                        }
                    });
        }
        return found;
    }

    Optional<GivenMark> find(ClassId id, EnrolmentId enrolment, UUID item) {
        return jdbc.sql(SELECT + "and enrolment_id = ? and item_id = ?")
                .params(Ids.bytes(id.value()), Ids.bytes(enrolment.value()), Ids.bytes(item))
                .query(GivenMarks::read)
                .optional();
    }

    /** The highest marks entered, by item. */
    Map<UUID, BigDecimal> highest(ClassId id) {
        record Highest(UUID item, BigDecimal points) {}
        return jdbc
                .sql("""
                        select item_id, max(points) as points from learning_class_mark where class_id = ? and points is not null
                        group by item_id
                        """)
                .param(Ids.bytes(id.value()))
                .query((row, number) -> new Highest(Columns.id(row, "item_id"), row.getBigDecimal("points")))
                .list()
                .stream()
                .collect(Collectors.toMap(Highest::item, Highest::points));
    }

    void give(ClassId id, GivenMark before, GivenMark mark, AccountId by, Instant at) {
        jdbc.sql("""
                insert into learning_class_mark (class_id, enrolment_id, item_id, points, comment, reason, revision, marked_at, marked_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on duplicate key update points = values(points), comment = values(comment), reason = values(reason),
                  revision = values(revision), marked_at = values(marked_at), marked_by = values(marked_by)
                """)
                .params(Arrays.<@Nullable Object>asList(
                        Ids.bytes(id.value()),
                        Ids.bytes(mark.enrolmentId().value()),
                        Ids.bytes(mark.itemId()),
                        mark.points(),
                        mark.comment(),
                        mark.reason(),
                        mark.revision(),
                        Columns.at(at),
                        Ids.bytes(by.value())))
                .update();
        jdbc.sql("""
                insert into learning_class_mark_change
                  (id, class_id, enrolment_id, item_id, points_before, points, comment, reason, changed_at, changed_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(Arrays.<@Nullable Object>asList(
                        Ids.bytes(Ids.next()),
                        Ids.bytes(id.value()),
                        Ids.bytes(mark.enrolmentId().value()),
                        Ids.bytes(mark.itemId()),
                        before.points(),
                        mark.points(),
                        mark.comment(),
                        mark.reason(),
                        Columns.at(at),
                        Ids.bytes(by.value())))
                .update();
        events.publishEvent(new MarksChanged(mark.enrolmentId()));
    }

    /** The latest changes of the learner's marks, the latest first. */
    List<MarkChange> history(ClassId id, EnrolmentId enrolment, int most) {
        return jdbc.sql("""
                select item_id, points_before, points, comment, reason, changed_at, changed_by
                from learning_class_mark_change where class_id = ? and enrolment_id = ? order by changed_at desc, id desc limit ?
                """)
                .params(Ids.bytes(id.value()), Ids.bytes(enrolment.value()), most)
                .query((row, number) -> new MarkChange(
                        Columns.id(row, "item_id"),
                        row.getBigDecimal("points_before"),
                        row.getBigDecimal("points"),
                        row.getString("comment"),
                        row.getString("reason"),
                        Columns.instant(row, "changed_at"),
                        new AccountId(Columns.id(row, "changed_by"))))
                .list();
    }

    private static GivenMark read(ResultSet row, int number) throws SQLException {
        return new GivenMark(
                new EnrolmentId(Columns.id(row, "enrolment_id")),
                Columns.id(row, "item_id"),
                row.getBigDecimal("points"),
                row.getString("comment"),
                row.getString("reason"),
                row.getInt("revision"));
    }
}
