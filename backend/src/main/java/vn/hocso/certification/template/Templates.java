package vn.hocso.certification.template;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.certification.document.Layout;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.VietnameseText;

/** Keeps templates and their versions. */
@Repository
class Templates {

    static final RowMapper<Template> ROWS = (row, no) -> new Template(
            new TemplateId(Columns.id(row, "id")),
            new UnitId(Columns.id(row, "unit_id")),
            row.getString("unit_path"),
            row.getString("name"),
            layout(row.getString("layout")),
            row.getInt("revision"),
            Columns.integerOrNull(row, "latest_version"),
            row.getBoolean("changed_since"),
            Columns.instantOrNull(row, "retired_at"),
            Columns.instant(row, "updated_at"),
            new AccountId(Columns.id(row, "updated_by")));

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    Templates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A version that was published, and when. */
    record Version(int version, Instant madeAt) {}

    Optional<Template> find(TemplateId id) {
        return jdbc.sql("select * from certification_template where id = ?")
                .param(id.bytes())
                .query(ROWS)
                .optional();
    }

    void add(Template template) {
        jdbc.sql("""
                insert into certification_template (id, unit_id, unit_path, name, folded, layout, revision, latest_version,
                  changed_since, retired_at, updated_at, updated_by)
                values (:id, :unit, :path, :name, :folded, :layout, :revision, :latest, :changed, :retired, :at, :by)
                """).params(values(template)).update();
    }

    /** Writes what became of the template, unless somebody else changed it meanwhile; then answers false. */
    boolean change(Template template) {
        return jdbc.sql("""
                        update certification_template set name = :name, folded = :folded, layout = :layout, revision = :revision,
                          latest_version = :latest, changed_since = :changed, retired_at = :retired, updated_at = :at, updated_by = :by
                        where id = :id and revision = :revision - 1
                        """).params(values(template)).update() == 1;
    }

    void delete(TemplateId id) {
        jdbc.sql("delete from certification_template where id = ? and latest_version is null")
                .param(id.bytes())
                .update();
    }

    void keepVersion(Template published) {
        jdbc.sql("""
                insert into certification_template_version (template_id, version, layout, made_at, made_by)
                select id, latest_version, layout, updated_at, updated_by from certification_template where id = ?
                """).param(published.id().bytes()).update();
    }

    /** The latest first. */
    List<Version> versions(TemplateId id) {
        return jdbc.sql("""
                select version, made_at from certification_template_version where template_id = ?
                order by version desc limit 200
                """)
                .param(id.bytes())
                .query((row, no) -> new Version(row.getInt("version"), Columns.instant(row, "made_at")))
                .list();
    }

    Optional<Layout> version(TemplateId id, int version) {
        return jdbc.sql("select layout from certification_template_version where template_id = ? and version = ?")
                .params(id.bytes(), version)
                .query(String.class)
                .optional()
                .map(Templates::layout);
    }

    private static Layout layout(String json) {
        return JSON.readValue(json, Layout.class);
    }

    private static java.util.Map<String, Object> values(Template template) {
        java.util.Map<String, Object> values = new java.util.HashMap<>();
        values.put("id", template.id().bytes());
        values.put("unit", Ids.bytes(template.unit().value()));
        values.put("path", template.unitPath());
        values.put("name", template.name());
        values.put("folded", VietnameseText.fold(template.name()));
        values.put("layout", JSON.writeValueAsString(template.layout()));
        values.put("revision", template.revision());
        values.put("latest", template.latestVersion());
        values.put("changed", template.changedSince());
        values.put("retired", Columns.atOrNull(template.retiredAt()));
        values.put("at", Columns.at(template.updatedAt()));
        values.put("by", Ids.bytes(template.updatedBy().value()));
        return values;
    }
}
