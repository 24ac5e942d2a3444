package vn.hocso.learning.gradebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.learning.ActivityMark;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.MarksChanged;
import vn.hocso.learning.enrolment.ManyRows;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Marks as activities report them. */
@Component
public class ActivityMarks {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ActivityMarks(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Notes a mark in place of an earlier one of the activity; the same one again changes nothing. */
    public void note(ActivityMark mark) {
        jdbc.sql("""
                insert into learning_activity_mark (enrolment_id, activity_id, share, points, max_points, marked_at)
                values (?, ?, ?, ?, ?, ?)
                on duplicate key update share = values(share), points = values(points), max_points = values(max_points),
                  marked_at = values(marked_at)
                """)
                .params(
                        Ids.bytes(mark.enrolmentId().value()),
                        Ids.bytes(mark.activityId()),
                        mark.share(),
                        mark.points(),
                        mark.maxPoints(),
                        Columns.at(mark.at()))
                .update();
        events.publishEvent(new MarksChanged(mark.enrolmentId()));
    }

    private record Shared(EnrolmentId enrolment, UUID activity, BigDecimal share) {}

    /** Shares from nought to one of each enrolment, by activity. */
    Map<EnrolmentId, Map<UUID, BigDecimal>> of(Collection<EnrolmentId> enrolments) {
        List<Shared> found = new ArrayList<>();
        for (List<EnrolmentId> slice : ManyRows.slices(enrolments)) {
            found.addAll(jdbc.sql(
                            "select enrolment_id, activity_id, share from learning_activity_mark where enrolment_id in ("
                                    + ManyRows.marks(slice.size()) + ")")
                    .params(slice.stream()
                            .map(one -> (Object) Ids.bytes(one.value()))
                            .toList())
                    .query((row, number) -> new Shared(
                            new EnrolmentId(Columns.id(row, "enrolment_id")),
                            Columns.id(row, "activity_id"),
                            row.getBigDecimal("share")))
                    .list());
        }
        return found.stream()
                .collect(Collectors.groupingBy(Shared::enrolment, Collectors.toMap(Shared::activity, Shared::share)));
    }
}
