package vn.hocso.competency.framework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.competency.CompetencyId;

/** Frameworks as people look at them, in their language. */
final class FrameworkViews {

    private FrameworkViews() {}

    /** @param competencies how many it has, areas included and retired ones not */
    record FrameworkView(
            UUID frameworkId,
            String code,
            String version,
            String title,
            String source,
            int competencies,
            Instant loadedAt) {}

    /** A framework with all it holds, each before what stands below it. */
    record FrameworkTreeView(FrameworkView framework, List<CompetencyLine> competencies) {}

    /** @param level how deep it stands, from nought */
    record CompetencyLine(
            CompetencyId competencyId,
            @Nullable CompetencyId parentId,
            int level,
            String code,
            String title,
            String description,
            boolean retired) {}
}
