package vn.hocso.learning.classes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.learning.Classes.ClassSummary;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.enrolment.ManyRows;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.SqlText;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.shared.VietnameseText;

/** Finds classes for modules above, which have asked what their actor may see. */
@Component
public class ClassSearch {

    private final JdbcClient jdbc;
    private final Clock clock;

    ClassSearch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Page<ClassSummary> within(List<String> paths, @Nullable String words, Paging paging) {
        if (paths.isEmpty()) {
            return Page.of(List.of(), paging, 0);
        }
        Map<String, Object> params = new HashMap<>();
        String from = " from learning_class c where " + where(paths, words, params);
        long total = jdbc.sql("select count(*)" + from)
                .params(params)
                .query(Long.class)
                .single();
        LocalDate today = VietnamCalendar.today(clock);
        List<ClassSummary> items = jdbc
                .sql("select " + CourseClass.COLUMNS + from
                        + " order by c.starts_on desc, c.id desc limit :size offset :offset")
                .params(params)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(CourseClass::read)
                .list()
                .stream()
                .map(one -> one.summary(today))
                .toList();
        return Page.of(items, paging, total);
    }

    private record Placed(EnrolmentId enrolment, CourseClass one) {}

    public Map<EnrolmentId, ClassSummary> of(Collection<EnrolmentId> enrolments) {
        LocalDate today = VietnamCalendar.today(clock);
        Map<EnrolmentId, ClassSummary> found = new HashMap<>();
        for (List<EnrolmentId> slice : ManyRows.slices(enrolments)) {
            jdbc.sql("select p.enrolment_id, " + CourseClass.COLUMNS
                            + " from learning_class_place p join learning_class c on c.id = p.class_id"
                            + " where p.enrolment_id in (" + ManyRows.marks(slice.size())
                            + ") order by p.class_open, p.joined_at, c.id")
                    .params(slice.stream()
                            .map(one -> (Object) Ids.bytes(one.value()))
                            .toList())
                    .query((row, number) ->
                            new Placed(new EnrolmentId(Columns.id(row, "enrolment_id")), CourseClass.read(row, number)))
                    .list()
                    // the last one in this order is the one that counts
                    .forEach(
                            placed -> found.put(placed.enrolment(), placed.one().summary(today)));
        }
        return found;
    }

    private static String where(List<String> paths, @Nullable String words, Map<String, Object> params) {
        List<String> below = new ArrayList<>();
        for (String path : paths) {
            String name = "path" + params.size();
            below.add("c.unit_path like :" + name);
            params.put(name, SqlText.prefix(path));
        }
        StringBuilder where = new StringBuilder("(" + String.join(" or ", below) + ")");
        for (String word : VietnameseText.words(words)) {
            String name = "word" + params.size();
            where.append(" and c.folded like :").append(name);
            params.put(name, SqlText.containing(word));
        }
        return where.toString();
    }
}
