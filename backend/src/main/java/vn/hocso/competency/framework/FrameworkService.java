package vn.hocso.competency.framework;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.competency.Competencies;
import vn.hocso.competency.CompetencyId;
import vn.hocso.competency.CompetencyView;
import vn.hocso.competency.framework.FrameworkRefusals.CodeUnfit;
import vn.hocso.competency.framework.FrameworkRefusals.CompetencyUnknown;
import vn.hocso.competency.framework.FrameworkRefusals.SheetFaulty;
import vn.hocso.competency.framework.FrameworkReport.Outcome;
import vn.hocso.competency.framework.FrameworkSheet.Row;
import vn.hocso.competency.framework.FrameworkStore.Item;
import vn.hocso.competency.framework.FrameworkStore.Kept;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Permission;
import vn.hocso.shared.Actor;

/** Takes frameworks in from tables, whole or not at all. Who administers the system does; everybody may look. */
@Service
class FrameworkService implements Competencies {

    private final FrameworkStore store;
    private final FrameworkSheet sheet;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    FrameworkService(FrameworkStore store, FrameworkSheet sheet, Access access, AuditTrail audit, Clock clock) {
        this.store = store;
        this.sheet = sheet;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<CompetencyId, CompetencyView> byIds(Collection<CompetencyId> ids, Locale locale) {
        return store.byIds(new HashSet<>(ids)).stream()
                .map(item -> view(item, locale))
                .collect(Collectors.toMap(CompetencyView::competencyId, one -> one));
    }

    @Override
    @Transactional(readOnly = true)
    public List<CompetencyView> byCodes(Collection<String> codes, Locale locale) {
        return store.byCodes(Set.copyOf(codes)).stream()
                .map(item -> view(item, locale))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<CompetencyView> all(Locale locale) {
        return store.allItems().stream().map(item -> view(item, locale)).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, CompetencyId> choosable(String framework) {
        return store.byCode(framework).map(Kept::id).map(store::items).orElse(List.of()).stream()
                .filter(item -> !item.retired())
                .collect(Collectors.toMap(item -> item.says().code(), Item::id));
    }

    static CompetencyView view(Item item, Locale locale) {
        String title = FrameworkReads.isEnglish(locale)
                ? item.says().titleEn()
                : item.says().titleVi();
        return new CompetencyView(item.id(), item.says().code(), title, item.framework(), item.retired());
    }

    @Override
    @Transactional(readOnly = true)
    public Set<CompetencyId> within(Collection<CompetencyId> ids) {
        return Set.copyOf(store.within(ids));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<CompetencyId, Set<CompetencyId>> above(Collection<CompetencyId> ids) {
        return store.above(new HashSet<>(ids));
    }

    @Override
    @Transactional(readOnly = true)
    public void requireChoosable(Collection<CompetencyId> ids) {
        Set<CompetencyId> wanted = Set.copyOf(ids);
        long there =
                store.byIds(wanted).stream().filter(item -> !item.retired()).count();
        if (there < wanted.size()) {
            throw new CompetencyUnknown();
        }
    }

    @Override
    @Transactional
    public void load(Actor actor, NewFramework framework) {
        List<Row> rows = IntStream.range(0, framework.items().size())
                .mapToObj(no -> row(no + 1, framework.items().get(no)))
                .toList();
        takeIn(actor, FrameworkDetails.of(framework), rows);
    }

    private static Row row(int number, NewCompetency item) {
        Map<FrameworkColumn, String> cells = new EnumMap<>(FrameworkColumn.class);
        cells.put(FrameworkColumn.CODE, item.code());
        cells.put(FrameworkColumn.PARENT, item.parent());
        cells.put(FrameworkColumn.TITLE_VI, item.titleVi());
        cells.put(FrameworkColumn.TITLE_EN, item.titleEn());
        cells.put(FrameworkColumn.DESCRIPTION_VI, item.descriptionVi());
        cells.put(FrameworkColumn.DESCRIPTION_EN, item.descriptionEn());
        return new Row(number, cells);
    }

    /** What the table would do. Nothing is written. */
    @Transactional(readOnly = true)
    public FrameworkReport examine(Actor actor, FrameworkDetails details, Resource file) {
        requireMayLoad(actor, details);
        return new FrameworkReport(plan(details, sheet.read(file)).lines());
    }

    @Transactional
    public FrameworkReport takeIn(Actor actor, FrameworkDetails details, Resource file) {
        requireMayLoad(actor, details);
        return takeIn(actor, details, sheet.read(file));
    }

    private FrameworkReport takeIn(Actor actor, FrameworkDetails details, List<Row> rows) {
        requireMayLoad(actor, details);
        FrameworkPlan plan = plan(details, rows);
        FrameworkReport report = new FrameworkReport(plan.lines());
        long faulty = report.count(Outcome.FAULTY);
        if (faulty > 0) {
            throw new SheetFaulty(faulty);
        }
        boolean called = store.byCode(details.code())
                .filter(kept -> kept.details().equals(details))
                .isPresent();
        if (!called || !report.changesNothing()) {
            write(details, plan, report);
        }
        return report;
    }

    private void write(FrameworkDetails details, FrameworkPlan plan, FrameworkReport report) {
        UUID framework = store.keep(details, clock.instant());
        List<NewCompetency> items = plan.items();
        for (int no = 0; no < items.size(); no++) {
            store.keep(framework, no, items.get(no));
        }
        items.forEach(item -> store.place(framework, item));
        report.lines().stream()
                .filter(line -> line.outcome() == Outcome.RETIRED)
                .forEach(line -> store.retire(framework, line.code()));
        audit.record(AuditedAct.of("competency.framework-loaded")
                .on("competency-framework", framework, details.code() + " " + details.version())
                .with(Changes.none()
                        .fact("competenciesAdded", report.count(Outcome.NEW))
                        .fact("competenciesChanged", report.count(Outcome.CHANGED))
                        .fact("competenciesRetired", report.count(Outcome.RETIRED))));
    }

    private FrameworkPlan plan(FrameworkDetails details, List<Row> rows) {
        Map<String, NewCompetency> now =
                store.byCode(details.code()).map(Kept::id).map(store::items).orElse(List.of()).stream()
                        .filter(item -> !item.retired())
                        .collect(Collectors.toMap(item -> item.says().code(), Item::says));
        return new FrameworkPlan(rows, now);
    }

    private void requireMayLoad(Actor actor, FrameworkDetails details) {
        access.requireEverywhere(actor, Permission.ADMINISTER_SYSTEM);
        if (!FrameworkPlan.CODE.matcher(details.code()).matches()) {
            throw new CodeUnfit();
        }
    }
}
