package vn.hocso.survey.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.shared.Ids;
import vn.hocso.survey.SurveyScene;
import vn.hocso.survey.SurveyScene.Learner;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks into the tables after people have answered, for anything that leads from what was said to who said it. */
@HocsoTest
class NobodyIsFoundTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    FinishedCourses courses;

    @Autowired
    Classes classes;

    @Autowired
    JdbcClient jdbc;

    @Test
    void noColumnOfWhatWasSaidLeadsToWhoSaidIt() {
        SurveyScene scene = new SurveyScene(http, somebody, courses, classes);
        ClassId in = scene.open();
        String mark = "zq" + Somebody.word().toLowerCase(Locale.ROOT);
        List<Learner> seven = scene.finishers(in, 7);
        seven.forEach(one -> scene.says(one, 4, 5, 3, "Ý kiến " + mark));

        assertThat(columns())
                .as("no time, no account, no enrolment, nothing that two rows could share but their group")
                .isEqualTo(Map.of(
                        "survey_rating", Set.of("id", "course_id", "class_id", "aspect", "rating"),
                        "survey_figure",
                                Set.of(
                                        "course_id",
                                        "class_id",
                                        "aspect",
                                        "released_in",
                                        "ones",
                                        "twos",
                                        "threes",
                                        "fours",
                                        "fives"),
                        "survey_comment",
                                Set.of("id", "course_id", "class_id", "question", "comment", "folded", "released_in"),
                        "survey_group", Set.of("course_id", "class_id", "answered"),
                        "survey_participation",
                                Set.of(
                                        "enrolment_id",
                                        "account_id",
                                        "course_id",
                                        "class_id",
                                        "answered_on",
                                        "submission_id")));
        List<UUID> ratings = ids("survey_rating", scene);
        List<UUID> comments = ids("survey_comment", scene);
        assertThat(ratings).as("two wait, with three ratings each").hasSize(6);
        assertThat(comments).hasSize(7);
        List<UUID> all = new java.util.ArrayList<>(ratings);
        all.addAll(comments);
        assertThat(new HashSet<>(all)).as("no id is shared").hasSameSizeAs(all);
        assertThat(all).as("by chance, not by time").allMatch(id -> id.version() == 4);
        Set<UUID> people = people(scene);
        assertThat(people).hasSize(21).doesNotContainAnyElementsOf(all);
        assertThat(placesOf(mark)).containsExactlyInAnyOrder("survey_comment.comment", "survey_comment.folded");
    }

    private Map<String, Set<String>> columns() {
        Map<String, Set<String>> columns = new TreeMap<>();
        jdbc.sql("""
                select table_name, column_name from information_schema.columns
                where table_schema = database() and table_name like 'survey\\_%'
                """).query(row -> {
            columns.computeIfAbsent(row.getString(1), table -> new TreeSet<>()).add(row.getString(2));
        });
        return columns;
    }

    private List<UUID> ids(String table, SurveyScene scene) {
        return jdbc.sql("select id from " + table + " where course_id = ?")
                .param(Ids.bytes(scene.course.courseId().value()))
                .query((row, number) -> Ids.uuid(row.getBytes("id")))
                .list();
    }

    private Set<UUID> people(SurveyScene scene) {
        Set<UUID> people = new HashSet<>();
        jdbc.sql("select enrolment_id, account_id, submission_id from survey_participation where course_id = ?")
                .param(Ids.bytes(scene.course.courseId().value()))
                .query(row -> {
                    for (int column = 1; column <= 3; column++) {
                        people.add(Ids.uuid(row.getBytes(column)));
                    }
                });
        return people;
    }

    /** Every column of the installation in which the word stands: events, jobs and the log among them. */
    private Set<String> placesOf(String mark) {
        Map<String, List<String>> texts =
                jdbc.sql("""
                select c.table_name, c.column_name from information_schema.columns c
                join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                where c.table_schema = database() and t.table_type = 'BASE TABLE'
                    and c.data_type in ('char', 'varchar', 'text', 'mediumtext', 'longtext', 'json', 'blob', 'mediumblob', 'longblob',
                        'varbinary')
                """).query((row, number) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Set<String> places = new TreeSet<>();
        texts.forEach((table, columns) -> columns.forEach(column -> {
            String found = "instr(lower(convert(`%s` using utf8mb4)), '%s') > 0".formatted(column, mark);
            if (jdbc.sql("select exists (select 1 from `%s` where %s)".formatted(table, found))
                            .query(Integer.class)
                            .single()
                    == 1) {
                places.add(table + "." + column);
            }
        }));
        return places;
    }
}
