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

    /**
     * Adds the events not known yet and returns those by enrolment; one statement for each slice of them, and another only when some were
     * known.
     */
    Map<EnrolmentId, List<ProgressEvent>> addNew(
            Map<EnrolmentId, ? extends Collection<ProgressEvent>> reported, Instant now) {
        Map<Key, ProgressEvent> events = new LinkedHashMap<>();
        reported.forEach((enrolment, some) ->
                some.forEach(event -> events.putIfAbsent(new Key(enrolment, event.eventId()), event)));
        UUID receipt = Ids.next();
        int added = 0;
        for (List<Map.Entry<Key, ProgressEvent>> slice : ManyRows.slices(events.entrySet())) {
            added += insert(receipt, slice, now);
        }
        if (added < events.size()) {
            events.keySet().retainAll(added == 0 ? Set.of() : withReceipt(reported.keySet(), receipt));
        }
        Map<EnrolmentId, List<ProgressEvent>> fresh = new LinkedHashMap<>();
        events.forEach((key, event) -> fresh.computeIfAbsent(key.enrolment(), first -> new ArrayList<>())
                .add(event));
        return fresh;
    }

    private record Key(EnrolmentId enrolment, UUID event) {}

    private int insert(UUID receipt, List<Map.Entry<Key, ProgressEvent>> events, Instant now) {
        List<@Nullable Object> values = new ArrayList<>(events.size() * COLUMNS);
        events.forEach(event -> values.addAll(row(event.getKey().enrolment(), receipt, event.getValue(), now)));
        return jdbc.sql("""
                insert ignore into learning_progress_event
                  (enrolment_id, event_id, receipt, lesson_id, block_id, type, seconds, span_from, span_to, happened_at, received_at)
                values %s
                """.formatted(ManyRows.of(events.size(), COLUMNS)))
                .params(values)
                .update();
    }

    private Set<Key> withReceipt(Collection<EnrolmentId> enrolments, UUID receipt) {
        return new HashSet<>(jdbc.sql("""
                        select enrolment_id, event_id from learning_progress_event
                        where enrolment_id in (:enrolments) and receipt = :receipt
                        """)
                .param(
                        "enrolments",
                        enrolments.stream().map(one -> Ids.bytes(one.value())).toList())
                .param("receipt", Ids.bytes(receipt))
                .query((row, number) ->
                        new Key(new EnrolmentId(Columns.id(row, "enrolment_id")), Columns.id(row, "event_id")))
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
