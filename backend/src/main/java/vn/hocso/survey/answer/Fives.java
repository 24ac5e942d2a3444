package vn.hocso.survey.answer;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.shared.Ids;
import vn.hocso.shared.VietnameseText;
import vn.hocso.survey.Aspect;

/**
 * Answers wait until five of their group do, and are then counted together, so that no figure, and no difference between two figures, tells
 * of fewer. Each aspect has fives of its own, for one of them may be left out; comments come with the content. Once they are counted,
 * ratings are gone and only the counts remain.
 */
@Component
public class Fives {

    /** As many answers are told together at least. */
    public static final int LEAST = 5;

    private static final int ROWS_AT_ONCE = 500;

    private final JdbcClient jdbc;

    Fives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes answers in; with the group's row held, so that exactly one of those who answer at once sees the fifth. */
    void add(Group group, YearMonth month, List<Answer> answers) {
        jdbc.sql("""
                insert into survey_group (course_id, class_id, answered) values (?, ?, ?)
                on duplicate key update answered = answered + values(answered)
                """).params(group.course(), group.ofClass(), answers.size()).update();
        insert(
                "survey_rating (id, course_id, class_id, aspect, rating)",
                answers.stream()
                        .flatMap(answer -> answer.ratings().entrySet().stream())
                        .map(one -> List.<Object>of(
                                anyId(),
                                group.course(),
                                group.ofClass(),
                                one.getKey().name(),
                                one.getValue()))
                        .toList());
        insert(
                "survey_comment (id, course_id, class_id, question, comment, folded)",
                answers.stream()
                        .flatMap(answer -> answer.comments().entrySet().stream())
                        .map(one -> List.<Object>of(
                                anyId(),
                                group.course(),
                                group.ofClass(),
                                one.getKey().name(),
                                one.getValue(),
                                VietnameseText.fold(one.getValue())))
                        .toList());
        release(group, month);
    }

    /** What a group has left over waits for company among those of the course who are in no class. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void pool(Group group, YearMonth month) {
        Group rest = group.withoutClass();
        for (Group held : List.of(group, rest)) {
            jdbc.sql("""
                    insert into survey_group (course_id, class_id, answered) values (?, ?, 0)
                    on duplicate key update answered = answered
                    """).params(held.course(), held.ofClass()).update();
        }
        jdbc.sql("update survey_rating set class_id = ? where course_id = ? and class_id = ?")
                .params(rest.ofClass(), group.course(), group.ofClass())
                .update();
        jdbc.sql("update survey_comment set class_id = ? where course_id = ? and class_id = ? and released_in is null")
                .params(rest.ofClass(), group.course(), group.ofClass())
                .update();
        release(rest, month);
    }

    private void release(Group group, YearMonth month) {
        waiting(group).forEach((aspect, ratings) -> {
            if (ratings.size() >= LEAST) {
                count(group, aspect, month, ratings);
                if (aspect == Aspect.CONTENT) {
                    releaseComments(group, month);
                }
            }
        });
    }

    private record Waiting(Aspect aspect, int rating) {}

    private Map<Aspect, List<Integer>> waiting(Group group) {
        return jdbc
                .sql("select aspect, rating from survey_rating where course_id = ? and class_id = ?")
                .params(group.course(), group.ofClass())
                .query((row, number) -> new Waiting(Aspect.valueOf(row.getString("aspect")), row.getInt("rating")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Waiting::aspect,
                        () -> new EnumMap<>(Aspect.class),
                        Collectors.mapping(Waiting::rating, Collectors.toList())));
    }

    private void count(Group group, Aspect aspect, YearMonth month, List<Integer> ratings) {
        List<Object> values = new ArrayList<>(List.of(group.course(), group.ofClass(), aspect.name(), month.atDay(1)));
        for (int rating = 1; rating <= 5; rating++) {
            values.add(Collections.frequency(ratings, rating));
        }
        jdbc.sql("""
                insert into survey_figure (course_id, class_id, aspect, released_in, ones, twos, threes, fours, fives)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on duplicate key update ones = ones + values(ones), twos = twos + values(twos), threes = threes + values(threes),
                  fours = fours + values(fours), fives = fives + values(fives)
                """).params(values).update();
        jdbc.sql("delete from survey_rating where course_id = ? and class_id = ? and aspect = ?")
                .params(group.course(), group.ofClass(), aspect.name())
                .update();
    }

    private void releaseComments(Group group, YearMonth month) {
        jdbc.sql(
                        "update survey_comment set released_in = ? where course_id = ? and class_id = ? and released_in is null")
                .params(month.atDay(1), group.course(), group.ofClass())
                .update();
    }

    private void insert(String into, List<List<Object>> rows) {
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            List<List<Object>> some = rows.subList(from, Math.min(from + ROWS_AT_ONCE, rows.size()));
            String row =
                    "(" + String.join(", ", Collections.nCopies(some.getFirst().size(), "?")) + ")";
            jdbc.sql("insert into " + into + " values " + String.join(", ", Collections.nCopies(some.size(), row)))
                    .params(some.stream().flatMap(List::stream).toList())
                    .update();
        }
    }

    /** By chance alone: ids in the order of time would tell who answered when. */
    private static byte[] anyId() {
        return Ids.bytes(UUID.randomUUID());
    }
}
