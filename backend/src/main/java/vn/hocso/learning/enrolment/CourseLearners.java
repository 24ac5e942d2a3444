package vn.hocso.learning.enrolment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.content.CourseId;
import vn.hocso.learning.EnrolmentState;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.VietnameseText;

import static vn.hocso.organisation.Permission.ENROL_PEOPLE;

/** The learners of a course who belong to the actor's units now, in the order of Vietnamese names. */
@Component
class CourseLearners {

    private static final String FROM = """
            from learning_enrolment e
            join identity_person a on a.id = e.account_id
            join organisation_place o on o.account_id = e.account_id
            where\s""";

    private final JdbcClient jdbc;
    private final Access access;
    private final Units units;

    CourseLearners(JdbcClient jdbc, Access access, Units units) {
        this.jdbc = jdbc;
        this.access = access;
        this.units = units;
    }

    record Query(
            CourseId courseId,
            @Nullable String words,
            @Nullable UnitId unit,
            @Nullable EnrolmentState state,
            Paging paging) {}

    Page<CourseLearnerView> find(Actor actor, Query query) {
        List<String> scope = access.requireScope(actor, ENROL_PEOPLE);
        Where where = new Where();
        where.and("e.course_id = ?", Ids.bytes(query.courseId().value()));
        where.and(anyPath(scope), scope.stream().map(path -> path + "%").toArray());
        if (query.unit() != null) {
            where.and("o.unit_path like ?", units.path(query.unit()) + "%");
        }
        if (query.state() != null) {
            where.and("e.state = ?", query.state().name());
        }
        VietnameseText.words(query.words()).forEach(word -> where.and("a.name_folded like ?", "%" + word + "%"));
        return page(where, query.paging());
    }

    private Page<CourseLearnerView> page(Where where, Paging paging) {
        List<Object> params = new ArrayList<>(where.params);
        params.add(paging.size());
        params.add(paging.offset());
        List<CourseLearnerView> items = jdbc.sql("select " + EnrolmentRow.COLUMNS
                        + ", e.due_on, a.full_name, o.unit_full_name " + FROM + where + " order by " + order(paging)
                        + " limit ? offset ?")
                .params(params)
                .query(CourseLearnerView::read)
                .list();
        long total = jdbc.sql("select count(*) " + FROM + where)
                .params(where.params)
                .query(Long.class)
                .single();
        return Page.of(items, paging, total);
    }

    private static String order(Paging paging) {
        String way = paging.descending() ? " desc" : " asc";
        return switch (paging.sortKey("name")) {
            case "enrolledAt" -> "e.enrolled_at" + way + ", e.id";
            case "percent" -> "e.required_done / greatest(e.required_total, 1)" + way + ", a.name_sort_key, e.id";
            default -> "a.name_sort_key" + way + ", e.id";
        };
    }

    private static String anyPath(List<String> scope) {
        return "(" + String.join(" or ", Collections.nCopies(scope.size(), "o.unit_path like ?")) + ")";
    }

    /** Conditions that must all hold, with their parameters. */
    private static final class Where {
        private final List<String> conditions = new ArrayList<>();
        private final List<Object> params = new ArrayList<>();

        void and(String condition, Object... values) {
            conditions.add(condition);
            params.addAll(List.of(values));
        }

        @Override
        public String toString() {
            return String.join(" and ", conditions);
        }
    }
}
