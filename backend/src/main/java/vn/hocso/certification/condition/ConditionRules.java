package vn.hocso.certification.condition;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.content.CourseId;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.ClassId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** What courses and classes want before they give certificates. A class without rules of its own has those of its course. */
@Repository
public class ConditionRules {

    private static final TypeReference<List<Condition>> CONDITIONS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ConditionRules(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    public List<Condition> of(CourseId id) {
        return of(List.of(id.value())).getOrDefault(id.value(), List.of());
    }

    /** The class's own, if it has any rules of its own. */
    public Optional<List<Condition>> of(ClassId id) {
        return Optional.ofNullable(of(List.of(id.value())).get(id.value()));
    }

    /** Those that hold in the class, or for learners of the course who are in none. */
    public List<Condition> holding(CourseId course, @Nullable ClassId in) {
        return Optional.ofNullable(in).flatMap(this::of).orElseGet(() -> of(course));
    }

    public boolean wantApproval(CourseId course, @Nullable ClassId in) {
        return holding(course, in).stream().anyMatch(Approved.class::isInstance);
    }

    /** Of courses and classes alike, in one statement; those without are left out. */
    Map<UUID, List<Condition>> of(Collection<UUID> owners) {
        Map<UUID, List<Condition>> found = new HashMap<>();
        if (!owners.isEmpty()) {
            jdbc.sql("select owner_id, conditions from certification_condition where owner_id in (:owners)")
                    .param("owners", owners.stream().map(Ids::bytes).toList())
                    .query(row -> {
                        found.put(Columns.id(row, "owner_id"), json.readValue(row.getString("conditions"), CONDITIONS));
                    });
        }
        return found;
    }

    public void set(CourseId id, List<Condition> conditions, AccountId by) {
        set(id.value(), false, conditions, by);
    }

    public void set(ClassId id, List<Condition> conditions, AccountId by) {
        set(id.value(), true, conditions, by);
    }

    /** The class has those of its course again. */
    public void unset(ClassId id) {
        jdbc.sql("delete from certification_condition where owner_id = ?")
                .param(Ids.bytes(id.value()))
                .update();
    }

    private void set(UUID owner, boolean ofClass, List<Condition> conditions, AccountId by) {
        jdbc.sql("""
                insert into certification_condition (owner_id, of_class, conditions, updated_at, updated_by) values (?, ?, ?, ?, ?)
                on duplicate key update conditions = values(conditions), updated_at = values(updated_at),
                  updated_by = values(updated_by)
                """)
                .params(
                        Ids.bytes(owner),
                        ofClass,
                        json.writerFor(CONDITIONS).writeValueAsString(conditions),
                        Columns.at(clock.instant()),
                        Ids.bytes(by.value()))
                .update();
    }
}
