package vn.hocso.certification.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.certification.template.TemplateViews.TemplateSummary;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitView;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.SqlText;
import vn.hocso.shared.VietnameseText;

import static vn.hocso.organisation.Permission.DESIGN_CERTIFICATES;

/** The templates a designer works on or may use, by name. */
@Component
class TemplateList {

    private final JdbcClient jdbc;
    private final TemplateService templates;
    private final TemplatePolicy policy;
    private final Units units;

    TemplateList(JdbcClient jdbc, TemplateService templates, TemplatePolicy policy, Units units) {
        this.jdbc = jdbc;
        this.templates = templates;
        this.policy = policy;
        this.units = units;
    }

    Page<TemplateSummary> find(Actor actor, @Nullable String q, boolean retired, Paging paging) {
        Authority authority = policy.designer(actor);
        Map<String, Object> params = new HashMap<>();
        String where = " where " + inSight(authority.paths(DESIGN_CERTIFICATES), params) + " and retired_at is "
                + (retired ? "not null" : "null") + named(q, params);
        long total = jdbc.sql("select count(*) from certification_template" + where)
                .params(params)
                .query(Long.class)
                .single();
        List<Template> found = jdbc.sql("select * from certification_template" + where
                        + " order by folded, id limit :size offset :offset")
                .params(params)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(Templates.ROWS)
                .list();
        Map<UnitId, UnitView> known =
                units.byIds(found.stream().map(Template::unit).distinct().toList());
        return Page.of(
                found.stream()
                        .map(template -> templates.summary(authority, template, known))
                        .toList(),
                paging,
                total);
    }

    /** Within one of the paths, or published by a unit above one. */
    private static String inSight(List<String> paths, Map<String, Object> params) {
        List<String> ways = new ArrayList<>();
        for (String path : paths) {
            String name = "path" + params.size();
            params.put(name, path);
            ways.add(
                    "unit_path like concat(:%1$s, '%%') or (latest_version is not null and :%1$s like concat(unit_path, '%%'))"
                            .formatted(name));
        }
        return ways.stream().collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String named(@Nullable String q, Map<String, Object> params) {
        StringBuilder conditions = new StringBuilder();
        for (String word : VietnameseText.words(q)) {
            String name = "word" + params.size();
            params.put(name, SqlText.containing(word));
            conditions.append(" and folded like :").append(name);
        }
        return conditions.toString();
    }
}
