package vn.hocso.organisation.batch;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.organisation.Access;
import vn.hocso.organisation.NotAllowed;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.batch.BatchView.CellProblem;
import vn.hocso.organisation.batch.RowParser.Parsed;
import vn.hocso.organisation.change.ChangeService;
import vn.hocso.organisation.change.ChangeService.Proposal;
import vn.hocso.organisation.change.ChangeService.Trial;
import vn.hocso.organisation.change.ProposeChange;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Refusal;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.shared.Words;

/**
 * Checks a file of changes and carries it out. Each row has an identifier made of what it says, so that the same rows in another file, or
 * the same file again, are known and change nothing.
 */
@Service
class BatchService {

    private static final int MOST_PROBLEMS = 1_000;

    private final SheetReader reader;
    private final ChangeService changes;
    private final Access access;
    private final JsonMapper json;
    private final Words words;
    private final Clock clock;

    BatchService(SheetReader reader, ChangeService changes, Access access, JsonMapper json, Words words, Clock clock) {
        this.reader = reader;
        this.changes = changes;
        this.access = access;
        this.json = json;
        this.words = words;
        this.clock = clock;
    }

    void requireManager(Actor actor) {
        if (!access.mayAnywhere(actor, Permission.MANAGE_UNITS)) {
            throw new NotAllowed();
        }
    }

    @Transactional(readOnly = true)
    public BatchView check(Actor actor, byte[] file) {
        requireManager(actor);
        return checked(actor, reader.read(file)).view(false);
    }

    /** Carries out all of the file or puts all of it before a second person, or refuses all of it. */
    @Transactional
    public BatchView carryOut(Actor actor, byte[] file) {
        requireManager(actor);
        Checked checked = checked(actor, reader.read(file));
        if (!checked.problems().isEmpty()) {
            throw SheetRefused.hasProblems(checked.problems().size());
        }
        changes.decideAll(actor, checked.proposals(), Ids.next());
        return checked.view(!checked.trial().takesTwo());
    }

    private Checked checked(Actor actor, List<SheetRow> rows) {
        Map<UUID, SheetRow> places = new LinkedHashMap<>();
        List<Proposal> proposals = new ArrayList<>();
        List<SheetProblem> problems = new ArrayList<>();
        for (SheetRow row : rows) {
            Parsed parsed = RowParser.parse(row);
            problems.addAll(parsed.problems());
            ProposeChange change = parsed.change();
            if (change != null) {
                UUID id = identifier(change);
                SheetRow same = places.putIfAbsent(id, row);
                if (same == null) {
                    proposals.add(new Proposal(id, change));
                } else {
                    problems.add(new SheetProblem(
                            row.number(),
                            SheetColumn.KIND,
                            row.cell(SheetColumn.KIND),
                            "organisation.batch.repeated",
                            Map.of("row", same.number())));
                }
            }
        }
        Trial trial = changes.tryAll(actor, proposals);
        trial.refused().forEach((id, why) -> problems.add(problem(places.getOrDefault(id, rows.getFirst()), why)));
        problems.sort(Comparator.comparingInt(SheetProblem::row).thenComparing(SheetProblem::column));
        return new Checked(rows, proposals, trial, problems);
    }

    private UUID identifier(ProposeChange change) {
        String text = "unit-change\n" + change.effectiveOn() + "\n" + json.writeValueAsString(change.details());
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static SheetProblem problem(SheetRow row, Refusal why) {
        SheetColumn column =
                Optional.ofNullable(why.field()).map(SheetColumn::of).orElse(SheetColumn.UNITS);
        return new SheetProblem(row.number(), column, row.cell(column), why.code(), why.params());
    }

    private CellProblem view(SheetProblem problem, Locale locale) {
        String own = problem.code() + ".remedy";
        String remedy = words.in(locale, own, problem.facts());
        return new CellProblem(
                problem.row(),
                problem.column(),
                problem.column().heading(locale),
                problem.value(),
                words.in(locale, problem.code(), problem.facts()),
                remedy.equals(own) ? words.in(locale, "organisation.batch.remedy") : remedy);
    }

    private final class Checked {

        private final List<SheetRow> rows;
        private final List<Proposal> proposals;
        private final Trial trial;
        private final List<SheetProblem> problems;

        private Checked(List<SheetRow> rows, List<Proposal> proposals, Trial trial, List<SheetProblem> problems) {
            this.rows = rows;
            this.proposals = proposals;
            this.trial = trial;
            this.problems = problems;
        }

        private List<SheetProblem> problems() {
            return problems;
        }

        private Trial trial() {
            return trial;
        }

        private List<Proposal> proposals() {
            return proposals;
        }

        private BatchView view(boolean carriedOut) {
            LocalDate today = VietnamCalendar.today(clock);
            Locale locale = LocaleContextHolder.getLocale();
            int known = trial.known().size();
            return new BatchView(
                    carriedOut,
                    trial.takesTwo(),
                    problems.isEmpty(),
                    rows.size(),
                    proposals.size() - known,
                    known,
                    (int) proposals.stream()
                            .filter(one -> one.change().effectiveOn().isAfter(today))
                            .count(),
                    trial.unitsChanged(),
                    trial.peopleMoved(),
                    trial.rolesFollowing(),
                    trial.rolesEnding(),
                    problems.size(),
                    problems.stream()
                            .limit(MOST_PROBLEMS)
                            .map(problem -> BatchService.this.view(problem, locale))
                            .toList());
        }
    }
}
