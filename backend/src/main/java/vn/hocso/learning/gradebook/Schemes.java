package vn.hocso.learning.gradebook;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.content.CourseId;
import vn.hocso.content.spi.BlockType.MarkedActivity;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.GradebookChanged;
import vn.hocso.learning.classes.CourseClass;
import vn.hocso.learning.enrolment.ManyRows;
import vn.hocso.learning.gradebook.Scheme.Formula;
import vn.hocso.learning.gradebook.Scheme.Item;
import vn.hocso.learning.gradebook.Scheme.Kind;
import vn.hocso.learning.gradebook.Scheme.Missing;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/**
 * The rules of gradebooks. Until somebody writes them for a class, every quiz of its course counts alike, and a course without any counts
 * lessons; the identifiers are those of the activities, so that marks given before the rules are written stay where they are.
 */
@Component
class Schemes {

    /** The share of lessons done, which every gradebook can have once. */
    static final UUID LESSONS = new UUID(0, 1);

    private static final int OUT_OF = 10;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final CourseActivities activities;
    private final ApplicationEventPublisher events;

    Schemes(JdbcClient jdbc, JsonMapper json, CourseActivities activities, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.activities = activities;
        this.events = events;
    }

    /** @param revision nought while the rules are the ones that stand until somebody writes others */
    record Written(Scheme scheme, int revision) {}

    Written of(CourseClass one) {
        return stored(one.id()).orElseGet(() -> new Written(usual(activities.of(one.courseId())), 0));
    }

    /** Of many classes in two statements. */
    Map<ClassId, Scheme> of(Collection<CourseClass> many) {
        Map<ClassId, Scheme> schemes = new HashMap<>();
        for (List<CourseClass> slice : ManyRows.slices(many)) {
            jdbc.sql("select class_id, scheme from learning_gradebook where class_id in ("
                            + ManyRows.marks(slice.size()) + ")")
                    .params(slice.stream()
                            .map(one -> (Object) Ids.bytes(one.id().value()))
                            .toList())
                    .query(row -> {
                        schemes.put(
                                new ClassId(Columns.id(row, "class_id")),
                                json.readValue(row.getString("scheme"), Scheme.class));
                    });
        }
        List<CourseClass> unwritten =
                many.stream().filter(one -> !schemes.containsKey(one.id())).toList();
        Map<CourseId, List<MarkedActivity>> offered = activities.of(
                unwritten.stream().map(CourseClass::courseId).distinct().toList());
        unwritten.forEach(one -> schemes.put(one.id(), usual(offered.getOrDefault(one.courseId(), List.of()))));
        return schemes;
    }

    private Optional<Written> stored(ClassId id) {
        return jdbc.sql("select scheme, revision from learning_gradebook where class_id = ?")
                .param(Ids.bytes(id.value()))
                .query((row, number) ->
                        new Written(json.readValue(row.getString("scheme"), Scheme.class), row.getInt("revision")))
                .optional();
    }

    void save(ClassId id, Scheme scheme, AccountId by, Instant at) {
        jdbc.sql("""
                insert into learning_gradebook (class_id, scheme, revision, updated_at, updated_by) values (?, ?, 1, ?, ?)
                on duplicate key update scheme = values(scheme), revision = revision + 1, updated_at = values(updated_at),
                  updated_by = values(updated_by)
                """)
                .params(Ids.bytes(id.value()), json.writeValueAsString(scheme), Columns.at(at), Ids.bytes(by.value()))
                .update();
        events.publishEvent(new GradebookChanged(id));
    }

    static Scheme usual(List<MarkedActivity> activities) {
        List<Item> items = new ArrayList<>();
        activities.forEach(one -> items.add(
                new Item(one.id(), Kind.ACTIVITY, one.id(), one.title(), BigDecimal.TEN, BigDecimal.ONE, null)));
        if (items.isEmpty()) {
            items.add(new Item(LESSONS, Kind.LESSONS, null, "", BigDecimal.TEN, BigDecimal.ONE, null));
        }
        return new Scheme(
                Formula.WEIGHTED_MEAN, 1, 0, Missing.ZERO, OUT_OF, 1, BigDecimal.valueOf(5), List.of(), items);
    }
}
