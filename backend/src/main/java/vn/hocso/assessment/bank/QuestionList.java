package vn.hocso.assessment.bank;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.bank.BankRefusals.QuestionUnknown;
import vn.hocso.assessment.bank.QuestionFigures.FiguresView;
import vn.hocso.assessment.bank.QuestionPictures.Served;
import vn.hocso.assessment.bank.QuestionRow.CopiedFrom;
import vn.hocso.assessment.bank.QuestionUse.Asked;
import vn.hocso.assessment.bank.QuestionView.OriginView;
import vn.hocso.assessment.bank.QuestionView.QuestionOption;
import vn.hocso.assessment.bank.SharingView.SharedWith;
import vn.hocso.assessment.question.Choices;
import vn.hocso.competency.Competencies;
import vn.hocso.competency.CompetencyId;
import vn.hocso.competency.CompetencyView;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitRef;
import vn.hocso.organisation.UnitView;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

/** Finds questions in the banks the actor may look into, with or without diacritics. */
@Component
class QuestionList {

    private final JdbcClient jdbc;
    private final BankPolicy policy;
    private final Sharings sharings;
    private final QuestionCompetencies tags;
    private final Competencies competencies;
    private final Units units;
    private final QuestionUse use;
    private final QuestionFigures figures;
    private final QuestionPictures pictures;
    private final JsonMapper json;

    QuestionList(
            JdbcClient jdbc,
            BankPolicy policy,
            Sharings sharings,
            QuestionCompetencies tags,
            Competencies competencies,
            Units units,
            QuestionUse use,
            QuestionFigures figures,
            QuestionPictures pictures,
            JsonMapper json) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.sharings = sharings;
        this.tags = tags;
        this.competencies = competencies;
        this.units = units;
        this.use = use;
        this.figures = figures;
        this.pictures = pictures;
        this.json = json;
    }

    QuestionView require(Actor actor, QuestionId id) {
        QuestionRow row = jdbc.sql(QuestionRow.SELECT + QuestionRow.FROM + "where q.id = ?")
                .param(Ids.bytes(id.value()))
                .query(QuestionRow::read)
                .optional()
                .orElseThrow(QuestionUnknown::new);
        policy.requireMaySee(actor, row.shelf(), row.status());
        return views(actor, List.of(row)).getFirst();
    }

    Page<QuestionView> find(Actor actor, QuestionFilter filter, Paging paging) {
        Reach reach = reach(actor, filter);
        if (reach.isNothing()) {
            return Page.of(List.of(), paging, 0);
        }
        QuestionConditions conditions = conditions(filter, reach);
        long total = jdbc.sql("select count(*) " + QuestionConditions.FROM + conditions.where())
                .params(conditions.params())
                .query(Long.class)
                .single();
        List<QuestionRow> rows = jdbc.sql(QuestionRow.SELECT + QuestionConditions.FROM + QuestionRow.REVISION
                        + conditions.where() + " order by " + order(paging) + " limit ? offset ?")
                .params(conditions.paramsAnd(paging.size(), paging.offset()))
                .query(QuestionRow::read)
                .list();
        return Page.of(views(actor, rows), paging, total);
    }

    /** The questions that are found, at most so many, in no order. */
    List<QuestionId> ids(Actor actor, QuestionFilter filter, int most) {
        Reach reach = reach(actor, filter);
        if (reach.isNothing()) {
            return List.of();
        }
        QuestionConditions conditions = conditions(filter, reach);
        return jdbc.sql("select q.id " + QuestionConditions.FROM + conditions.where() + " limit ?")
                .params(conditions.paramsAnd(most))
                .query((row, number) -> new QuestionId(Columns.id(row, "id")))
                .list();
    }

    boolean maySee(Actor actor, UnitId bank) {
        return policy.visible(actor, List.of(bank)).contains(bank);
    }

    private QuestionConditions conditions(QuestionFilter filter, Reach reach) {
        CompetencyId wanted = filter.competency();
        return QuestionConditions.of(filter, reach, wanted == null ? Set.of() : competencies.within(List.of(wanted)));
    }

    private Reach reach(Actor actor, QuestionFilter filter) {
        Reach all = filter.usableBy() == null
                ? policy.reach(actor, filter.unit())
                : policy.usable(actor, filter.usableBy(), filter.unit());
        return filter.source() == null ? all : all.of(filter.source());
    }

    /** What is not known of a question comes last, whichever way. */
    private static String order(Paging paging) {
        String way = paging.descending() ? " desc" : " asc";
        return switch (paging.sortKey("-updatedAt")) {
            case "stem" -> "q.stem" + way + ", q.id";
            case "topic" -> "t.path" + way + ", q.id";
            case "difficulty" -> "field(q.difficulty, 'EASY', 'MEDIUM', 'HARD')" + way + ", q.id";
            case "status" -> "field(q.status, 'DRAFT', 'APPROVED', 'RETIRED')" + way + ", q.id";
            case "asked" -> "coalesce(f.asked, 0)" + way + ", q.id";
            case "facility" -> unknownLast("f.facility", way);
            case "discrimination" -> unknownLast("f.discrimination", way);
            case "updatedAt" -> "q.updated_at" + way + ", q.id";
            default -> "q.updated_at desc, q.id desc";
        };
    }

    private static String unknownLast(String figure, String way) {
        String present = "if(f.revision = q.revision, " + figure + ", null)";
        return present + " is null, " + present + way + ", q.id";
    }

    private List<QuestionView> views(Actor actor, List<QuestionRow> rows) {
        Set<UnitId> banks = rows.stream().map(QuestionRow::unit).collect(Collectors.toSet());
        Map<Shelf, BankRights> rights =
                policy.rights(actor, rows.stream().map(QuestionRow::shelf).toList());
        Map<UUID, Sharing> shared =
                sharings.byIds(rows.stream().map(QuestionRow::sharing).collect(Collectors.toSet()));
        Named named = new Named(units.byIds(named(rows, shared.values())), shared);
        QuestionUse.Counts counts = use.in(banks);
        Tagged tagged = tagged(rows.stream().map(QuestionRow::id).toList());
        Map<QuestionId, FiguresView> found =
                figures.of(rows.stream().map(QuestionRow::id).toList());
        Served served = pictures.served(rows.stream().map(QuestionRow::picture));
        return rows.stream()
                .map(row -> view(
                        row,
                        named,
                        served.view(row.picture()),
                        tagged.of(row.id()),
                        counts.of(new Asked(
                                row.id(),
                                row.unit(),
                                row.sharing(),
                                row.topic(),
                                row.type(),
                                row.difficulty(),
                                tagged.withAbove(row.id()))),
                        found.getOrDefault(row.id(), FiguresView.NONE),
                        rights.getOrDefault(row.shelf(), BankRights.NONE)))
                .toList();
    }

    /** Every unit that is named on a page of questions. */
    private static Set<UnitId> named(List<QuestionRow> rows, Collection<Sharing> shared) {
        return Stream.of(
                        rows.stream().map(QuestionRow::unit),
                        rows.stream()
                                .map(QuestionRow::copiedFrom)
                                .filter(Objects::nonNull)
                                .map(CopiedFrom::unit),
                        shared.stream().flatMap(one -> one.units().stream()).map(Sharing.Grant::unit))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }

    private record Named(Map<UnitId, UnitView> units, Map<UUID, Sharing> shared) {

        UnitRef unit(UnitId id) {
            return Objects.requireNonNull(units.get(id)).ref();
        }

        SharingView sharing(UUID id) {
            Sharing sharing = shared.getOrDefault(id, Sharing.NONE);
            return new SharingView(
                    sharing.audience(),
                    sharing.units().stream()
                            .map(one -> new SharedWith(unit(one.unit()), one.mayEdit()))
                            .toList());
        }

        @Nullable
        OriginView origin(@Nullable CopiedFrom copied) {
            return copied == null ? null : new OriginView(unit(copied.unit()), copied.revision());
        }
    }

    private Tagged tagged(List<QuestionId> questions) {
        Map<QuestionId, Set<CompetencyId>> of = tags.of(questions);
        Set<CompetencyId> all = of.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        return new Tagged(of, competencies.byIds(all, LocaleContextHolder.getLocale()), competencies.above(all));
    }

    private record Tagged(
            Map<QuestionId, Set<CompetencyId>> tags,
            Map<CompetencyId, CompetencyView> named,
            Map<CompetencyId, Set<CompetencyId>> above) {

        List<CompetencyView> of(QuestionId question) {
            return tags.getOrDefault(question, Set.of()).stream()
                    .flatMap(one -> Stream.ofNullable(named.get(one)))
                    .sorted(Comparator.comparing(CompetencyView::framework).thenComparing(CompetencyView::code))
                    .toList();
        }

        Set<CompetencyId> withAbove(QuestionId question) {
            return tags.getOrDefault(question, Set.of()).stream()
                    .flatMap(one -> above.getOrDefault(one, Set.of()).stream())
                    .collect(Collectors.toSet());
        }
    }

    private QuestionView view(
            QuestionRow row,
            Named named,
            @Nullable PictureView picture,
            List<CompetencyView> about,
            int used,
            FiguresView did,
            BankRights rights) {
        JsonNode body = json.readTree(row.body());
        return new QuestionView(
                row.id(),
                named.unit(row.unit()),
                row.topicId(),
                row.topic(),
                row.type(),
                about,
                row.difficulty(),
                row.status(),
                row.stem(),
                Choices.optionsIfAny(body).stream().map(QuestionOption::of).toList(),
                body,
                row.explanation(),
                picture,
                row.revision(),
                row.updatedAt(),
                used,
                did,
                rights.owns() ? named.sharing(row.sharing()) : null,
                named.origin(row.copiedFrom()),
                rights.abilities());
    }
}
