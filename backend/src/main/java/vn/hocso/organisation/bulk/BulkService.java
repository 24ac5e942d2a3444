package vn.hocso.organisation.bulk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.identity.AccountId;
import vn.hocso.job.Jobs;
import vn.hocso.job.NewJob;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.OutsideScope;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.bulk.BulkController.PeopleBatchRowView;
import vn.hocso.organisation.bulk.BulkController.PeopleBatchView;
import vn.hocso.organisation.bulk.BulkController.StartBatch;
import vn.hocso.organisation.bulk.BulkRows.Batch;
import vn.hocso.organisation.bulk.BulkRows.Outcome;
import vn.hocso.organisation.bulk.BulkRows.Row;
import vn.hocso.organisation.person.PeopleSelection;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.Refusal;
import vn.hocso.shared.Words;

/**
 * Starts batches and shows what came of them. Whom a selection by filters means is settled when it starts, so that people who move while
 * it runs are neither lost nor taken in.
 */
@Service
@Transactional
class BulkService {

    static final int MOST = 20_000;

    private final BulkRows rows;
    private final BulkActions actions;
    private final PeopleSelection selection;
    private final Access access;
    private final Jobs jobs;
    private final Words words;

    BulkService(BulkRows rows, BulkActions actions, PeopleSelection selection, Access access, Jobs jobs, Words words) {
        this.rows = rows;
        this.actions = actions;
        this.selection = selection;
        this.access = access;
        this.jobs = jobs;
        this.words = words;
    }

    PeopleBatchView start(Actor actor, StartBatch request) {
        access.requireScope(actor, Permission.VIEW_PEOPLE);
        actions.of(request.action()).check(actor, request.params());
        List<AccountId> people = people(actor, request);
        if (people.isEmpty() || people.size() > MOST) {
            throw new NobodyOrTooMany(people.size());
        }
        UUID id = rows.insert(AccountId.of(actor), request.action(), request.params(), people);
        jobs.start(actor, new NewJob(BulkWork.KIND, id, "{}", people.size()));
        return view(rows.find(id).orElseThrow());
    }

    private List<AccountId> people(Actor actor, StartBatch request) {
        if ((request.accountIds() == null) == (request.matching() == null)) {
            throw new NobodyOrTooMany(0);
        }
        return request.matching() == null
                ? List.copyOf(new LinkedHashSet<>(java.util.Objects.requireNonNull(request.accountIds())))
                : selection.of(actor, request.matching(), MOST + 1);
    }

    @Transactional(readOnly = true)
    PeopleBatchView one(Actor actor, UUID id) {
        return view(require(actor, id));
    }

    @Transactional(readOnly = true)
    Page<PeopleBatchRowView> rows(Actor actor, UUID id, @Nullable Outcome outcome, Paging paging) {
        Batch batch = require(actor, id);
        List<Row> page = rows.page(id, outcome, paging.size(), paging.offset());
        Set<AccountId> visible =
                selection.visible(actor, page.stream().map(Row::accountId).toList());
        List<PeopleBatchRowView> items = page.stream()
                .map(row -> view(row, visible.contains(row.accountId())))
                .toList();
        long total = outcome == null ? batch.rowCount() : rows.outcomes(id).getOrDefault(outcome.name(), 0);
        return Page.of(items, paging, total);
    }

    private Batch require(Actor actor, UUID id) {
        access.requireScope(actor, Permission.VIEW_PEOPLE);
        return rows.find(id)
                .filter(batch -> batch.owner().equals(AccountId.of(actor)))
                .orElseThrow(OutsideScope::new);
    }

    private PeopleBatchView view(Batch batch) {
        return new PeopleBatchView(
                batch.id(),
                batch.action(),
                batch.rowCount(),
                rows.outcomes(batch.id()),
                jobs.latest(BulkWork.KIND, batch.id()).orElseThrow(),
                batch.createdAt());
    }

    /** Anybody's identifier may have been sent; names are told of those whom one may see. */
    private PeopleBatchRowView view(Row row, boolean visible) {
        String problem = row.problem();
        return new PeopleBatchRowView(
                row.number(),
                row.accountId(),
                visible ? row.fullName() : null,
                row.outcome(),
                problem,
                problem == null ? null : words.in(LocaleContextHolder.getLocale(), problem, row.problemParams()));
    }

    /** A batch is about somebody, named one by one or by filters, and about no more people than a large list has. */
    static class NobodyOrTooMany extends Refusal {
        NobodyOrTooMany(int asked) {
            super(Kind.INVALID, "organisation.batch-size", Map.of("asked", asked, "most", MOST), "accountIds");
        }
    }
}
