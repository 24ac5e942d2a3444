package vn.hocso.learning.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.enrolment.ManyRows;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Keeps every reported event once, and tells which of a batch are new. */
@Component
class EventJournal {

    private static final int COLUMNS = 11;
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private final JdbcClient jdbc;

    EventJournal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the events not known yet and returns those; one statement, and a second only when some were known. */
    Collection<ProgressEvent> addNew(EnrolmentId enrolment, Collection<ProgressEvent> reported, Instant now) {
        Map<UUID, ProgressEvent> events = new LinkedHashMap<>();
        reported.forEach(event -> events.putIfAbsent(event.eventId(), event));
        UUID receipt = Ids.next();
        int added = insert(enrolment, receipt, events.values(), now);
        if (added < events.size()) {
            events.keySet().retainAll(added == 0 ? Set.of() : withReceipt(enrolment, receipt));
        }
        return events.values();
    }

    private int insert(EnrolmentId enrolment, UUID receipt, Collection<ProgressEvent> events, Instant now) {
        List<@Nullable Object> values = new ArrayList<>(events.size() * COLUMNS);
        events.forEach(event -> values.addAll(row(enrolment, receipt, event, now)));
        return jdbc.sql("""
                insert ignore into learning_progress_event
                  (enrolment_id, event_id, receipt, lesson_id, block_id, type, seconds, span_from, span_to, happened_at, received_at)
                values %s
                """.formatted(ManyRows.of(events.size(), COLUMNS)))
                .params(values)
                .update();
    }

    private Set<UUID> withReceipt(EnrolmentId enrolment, UUID receipt) {
        return new HashSet<>(
                jdbc.sql("select event_id from learning_progress_event where enrolment_id = ? and receipt = ?")
                        .params(Ids.bytes(enrolment.value()), Ids.bytes(receipt))
                        .query((row, number) -> Columns.id(row, "event_id"))
                        .list());
    }

    /** A device's clock may be set to any year; what the column cannot hold is noted as received. */
    private static Instant plausible(Instant at, Instant now) {
        return at.isBefore(EARLIEST) || at.isAfter(now) ? now : at;
    }

    private static List<@Nullable Object> row(EnrolmentId enrolment, UUID receipt, ProgressEvent event, Instant now) {
        return Arrays.asList(
                Ids.bytes(enrolment.value()),
                Ids.bytes(event.eventId()),
                Ids.bytes(receipt),
                Ids.bytes(event.lessonId().value()),
                Columns.idOrNull(
                        event.blockId() == null ? null : event.blockId().value()),
                event.type().name(),
                event.seconds(),
                event.from(),
                event.to(),
                Columns.at(plausible(event.at(), now)),
                Columns.at(now));
    }
}
