package vn.hocso.learning.classes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.content.CourseId;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.AccountView;
import vn.hocso.identity.Accounts;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.ClassState;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitView;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.shared.VietnameseText;

/** The classes that the actor manages or teaches, those that began last first. */
@Component
class ClassList {

    private static final Map<ClassState, String> STATES = Map.of(
            ClassState.PLANNED, "c.closed_at is null and c.starts_on > :today",
            ClassState.RUNNING, "c.closed_at is null and c.starts_on <= :today and c.ends_on >= :today",
            ClassState.ENDED, "c.closed_at is null and c.ends_on < :today",
            ClassState.CLOSED, "c.closed_at is not null");
    private static final Map<String, String> ORDERS =
            Map.of("title", "c.folded", "code", "c.code", "startsOn", "c.starts_on", "endsOn", "c.ends_on");

    private final JdbcClient jdbc;
    private final ClassPolicy policy;
    private final ClassStore classes;
    private final CourseTitles titles;
    private final Units units;
    private final Accounts accounts;
    private final Clock clock;

    ClassList(
            JdbcClient jdbc,
            ClassPolicy policy,
            ClassStore classes,
            CourseTitles titles,
            Units units,
            Accounts accounts,
            Clock clock) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.classes = classes;
        this.titles = titles;
        this.units = units;
        this.accounts = accounts;
        this.clock = clock;
    }

    record Query(
            @Nullable String words,
            @Nullable UnitId unit,
            @Nullable CourseId course,
            @Nullable ClassState state,
            boolean own,
            Paging paging) {}

    private record Found(CourseClass one, int learners) {}

    Page<ClassRow> find(Actor actor, Query query) {
        Map<String, Object> params = new HashMap<>();
        params.put("today", VietnamCalendar.today(clock));
        String where = where(actor, query, params);
        List<Found> found = jdbc.sql("select " + CourseClass.COLUMNS
                        + ", (select count(*) from learning_class_place p where p.class_id = c.id) as learners from learning_class c where "
                        + where + " order by " + order(query.paging()) + " limit :size offset :offset")
                .params(params)
                .param("size", query.paging().size())
                .param("offset", query.paging().offset())
                .query((row, number) -> new Found(CourseClass.read(row, number), row.getInt("learners")))
                .list();
        long total = jdbc.sql("select count(*) from learning_class c where " + where)
                .params(params)
                .query(Long.class)
                .single();
        return Page.of(rows(found), query.paging(), total);
    }

    private String where(Actor actor, Query query, Map<String, Object> params) {
        List<String> conditions = new ArrayList<>();
        List<String> managed = policy.managed(actor);
        conditions.add(reach(query.own() ? List.of() : managed, params));
        params.put("self", Ids.bytes(actor.accountId()));
        if (query.unit() != null) {
            conditions.add("c.unit_path like :unit");
            params.put("unit", units.path(query.unit()) + "%");
        }
        if (query.course() != null) {
            conditions.add("c.course_id = :course");
            params.put("course", Ids.bytes(query.course().value()));
        }
        if (query.state() != null) {
            conditions.add(Objects.requireNonNull(STATES.get(query.state())));
        }
        for (String word : VietnameseText.words(query.words())) {
            String name = "word" + params.size();
            conditions.add("c.folded like :" + name);
            params.put(name, "%" + word + "%");
        }
        return String.join(" and ", conditions);
    }

    private static String reach(List<String> managed, Map<String, Object> params) {
        List<String> any = new ArrayList<>();
        any.add("exists (select 1 from learning_class_trainer t where t.class_id = c.id and t.account_id = :self)");
        for (String path : managed) {
            String name = "path" + params.size();
            any.add("c.unit_path like :" + name);
            params.put(name, path + "%");
        }
        return "(" + String.join(" or ", any) + ")";
    }

    private static String order(Paging paging) {
        String column = ORDERS.get(paging.sortKey(""));
        return column == null
                ? "c.starts_on desc, c.id desc"
                : column + (paging.descending() ? " desc" : "") + ", c.id";
    }

    private List<ClassRow> rows(List<Found> found) {
        List<ClassId> ids = found.stream().map(row -> row.one().id()).toList();
        Map<ClassId, List<AccountId>> trainers = classes.trainers(ids);
        Set<AccountId> all =
                trainers.values().stream().flatMap(List::stream).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<AccountId, AccountView> people = accounts.byIds(all);
        Map<CourseId, String> courses =
                titles.of(found.stream().map(row -> row.one().courseId()).toList());
        Map<UnitId, UnitView> places =
                units.byIds(found.stream().map(row -> row.one().unitId()).collect(Collectors.toSet()));
        LocalDate today = VietnamCalendar.today(clock);
        return found.stream()
                .map(row -> row(row, today, trainers, people, courses, places))
                .toList();
    }

    private static ClassRow row(
            Found found,
            LocalDate today,
            Map<ClassId, List<AccountId>> trainers,
            Map<AccountId, AccountView> people,
            Map<CourseId, String> courses,
            Map<UnitId, UnitView> places) {
        CourseClass one = found.one();
        UnitView place = places.get(one.unitId());
        return new ClassRow(
                one.id(),
                one.code(),
                one.title(),
                courses.getOrDefault(one.courseId(), ""),
                place == null ? "" : place.fullName(),
                one.startsOn(),
                one.endsOn(),
                one.state(today),
                trainers.getOrDefault(one.id(), List.of()).stream()
                        .filter(people::containsKey)
                        .map(trainer ->
                                Objects.requireNonNull(people.get(trainer)).fullName())
                        .toList(),
                found.learners());
    }
}
