package vn.hocso.survey.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.Classes.ClassSummary;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.survey.Aspect;
import vn.hocso.survey.answer.Group;
import vn.hocso.survey.result.SurveyResults.ClassFigures;

/** The classes of a course side by side, those that were opened last first, and last of all everybody else. */
@Component
class ClassComparison {

    private static final int MOST_CLASSES = 100;

    private final JdbcClient jdbc;
    private final Classes classes;

    ClassComparison(JdbcClient jdbc, Classes classes) {
        this.jdbc = jdbc;
        this.classes = classes;
    }

    private record Answered(UUID classId, int answered) {}

    List<ClassFigures> of(Selection selection) {
        List<Answered> groups = groups(selection);
        if (groups.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = groups.stream().map(Answered::classId).toList();
        Map<UUID, Tally> tallies = tallies(selection, ids);
        Map<UUID, ClassSummary> known = known(ids);
        return groups.stream()
                .map(one -> line(one, known.get(one.classId()), tallies.getOrDefault(one.classId(), new Tally())))
                .filter(line -> line.answered() > 0 || line.shown() > 0)
                .toList();
    }

    private List<Answered> groups(Selection selection) {
        List<Answered> groups = new ArrayList<>(jdbc.sql("select class_id, answered from survey_group where "
                        + selection.whose() + " order by class_id = :none desc, class_id desc limit :most")
                .params(selection.params())
                .param("none", Ids.bytes(Group.NO_CLASS))
                .param("most", MOST_CLASSES + 1)
                .query((row, number) -> new Answered(Columns.id(row, "class_id"), row.getInt("answered")))
                .list());
        if (!groups.isEmpty() && groups.getFirst().classId().equals(Group.NO_CLASS)) {
            Collections.rotate(groups, -1);
        }
        return groups;
    }

    private Map<UUID, Tally> tallies(Selection selection, List<UUID> ids) {
        Map<UUID, Tally> found = new HashMap<>();
        jdbc.sql("select class_id, aspect, " + Counts.COLUMNS + " from survey_figure where " + selection.where()
                        + " and class_id in (:ids) group by class_id, aspect")
                .params(selection.params())
                .param("ids", ids.stream().map(Ids::bytes).toList())
                .query(row -> {
                    found.computeIfAbsent(Columns.id(row, "class_id"), id -> new Tally())
                            .add(Aspect.valueOf(row.getString("aspect")), Counts.read(row));
                });
        return found;
    }

    private Map<UUID, ClassSummary> known(List<UUID> ids) {
        return classes.byIds(ids.stream().map(ClassId::new).toList()).stream()
                .collect(Collectors.toMap(one -> one.classId().value(), Function.identity()));
    }

    private static ClassFigures line(Answered group, @Nullable ClassSummary one, Tally tally) {
        return new ClassFigures(
                group.classId().equals(Group.NO_CLASS) ? null : new ClassId(group.classId()),
                one == null ? null : one.code(),
                one == null ? null : one.title(),
                group.answered(),
                tally.answers(),
                tally.means());
    }
}
