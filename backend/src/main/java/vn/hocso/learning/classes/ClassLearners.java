package vn.hocso.learning.classes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.learning.ClassId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentState;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.enrolment.EnrolmentRow;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.VietnameseText;

/** The learners of a class in the order of Vietnamese names, wherever they belong. */
@Component
public class ClassLearners {

    private static final String FROM = """
            from learning_class_place p
            join learning_enrolment e on e.id = p.enrolment_id
            join identity_person a on a.id = e.account_id
            left join organisation_place o on o.account_id = e.account_id
            where p.class_id = :class""";

    private final JdbcClient jdbc;

    ClassLearners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Query(
            ClassId classId,
            @Nullable String words,
            @Nullable EnrolmentState state,
            Paging paging) {}

    /** Who is in the class, for tables that say something about each of them. */
    public record Member(
            EnrolmentSummary enrolment,
            String fullName,
            @Nullable String staffCode,
            String unitName) {}

    private record Found(Member member, ClassLearnerView view) {}

    Page<ClassLearnerView> find(Query query) {
        Map<String, Object> params = new HashMap<>();
        String where = where(query.classId(), query.words(), query.state(), params);
        return page(where, params, query.paging()).map(Found::view);
    }

    /** A page of members by name; whoever asks has been let into the class. */
    public Page<Member> members(ClassId id, @Nullable String words, Paging paging) {
        Map<String, Object> params = new HashMap<>();
        return page(where(id, words, null, params), params, paging).map(Found::member);
    }

    /** All of them; a class is of bounded size. */
    public List<Member> members(ClassId id, @Nullable String words) {
        Map<String, Object> params = new HashMap<>();
        String where = where(id, words, null, params);
        return select(where + " order by a.name_sort_key, e.id", params).stream()
                .map(Found::member)
                .toList();
    }

    public Optional<Member> member(ClassId id, EnrolmentId enrolment) {
        Map<String, Object> params = new HashMap<>();
        String where = where(id, null, null, params) + " and e.id = :enrolment";
        params.put("enrolment", Ids.bytes(enrolment.value()));
        return select(where, params).stream().map(Found::member).findFirst();
    }

    private Page<Found> page(String where, Map<String, Object> params, Paging paging) {
        Map<String, Object> paged = new HashMap<>(params);
        paged.put("size", paging.size());
        paged.put("offset", paging.offset());
        List<Found> items = select(where + " order by " + order(paging) + " limit :size offset :offset", paged);
        long total = jdbc.sql("select count(*) " + FROM + where)
                .params(params)
                .query(Long.class)
                .single();
        return Page.of(items, paging, total);
    }

    private List<Found> select(String rest, Map<String, Object> params) {
        return jdbc.sql("select " + EnrolmentRow.COLUMNS
                        + ", a.full_name, a.staff_code, coalesce(o.unit_full_name, '') as unit_full_name, p.joined_at "
                        + FROM
                        + rest)
                .params(params)
                .query(ClassLearners::read)
                .list();
    }

    private static String where(
            ClassId id, @Nullable String words, @Nullable EnrolmentState state, Map<String, Object> params) {
        StringBuilder where = new StringBuilder();
        params.put("class", Ids.bytes(id.value()));
        for (String word : VietnameseText.words(words)) {
            String name = "word" + params.size();
            where.append(" and (a.name_folded like :%1$s or lower(a.staff_code) like :%1$s)".formatted(name));
            params.put(name, "%" + word + "%");
        }
        if (state != null) {
            where.append(" and e.state = :state");
            params.put("state", state.name());
        }
        return where.toString();
    }

    private static String order(Paging paging) {
        String way = paging.descending() ? " desc" : "";
        return switch (paging.sortKey("name")) {
            case "joinedAt" -> "p.joined_at" + way + ", e.id";
            case "percent" -> "e.required_done / greatest(e.required_total, 1)" + way + ", a.name_sort_key, e.id";
            default -> "a.name_sort_key" + way + ", e.id";
        };
    }

    private static Found read(ResultSet row, int number) throws SQLException {
        EnrolmentSummary enrolment = EnrolmentRow.read(row, number);
        String fullName = row.getString("full_name");
        String staffCode = row.getString("staff_code");
        String unitName = Objects.requireNonNull(row.getString("unit_full_name"));
        return new Found(
                new Member(enrolment, fullName, staffCode, unitName),
                new ClassLearnerView(
                        enrolment.enrolmentId(),
                        enrolment.accountId(),
                        fullName,
                        staffCode,
                        unitName,
                        enrolment.state(),
                        enrolment.requiredDone(),
                        enrolment.requiredTotal(),
                        enrolment.percent(),
                        Columns.instant(row, "joined_at"),
                        enrolment.completedAt()));
    }
}
