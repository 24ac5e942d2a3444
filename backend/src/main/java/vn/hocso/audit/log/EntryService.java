package vn.hocso.audit.log;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.audit.AuditReaders;
import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.audit.entry.Entry;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Refusal;

@Service
class EntryService {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final EntrySearch NOTHING_ASKED =
            new EntrySearch(null, null, null, null, null, null, null, null, null, null, null);

    private final EntryReads reads;
    private final EntryWording wording;
    private final AuditReaders readers;
    private final AuditTrail audit;

    EntryService(EntryReads reads, EntryWording wording, AuditReaders readers, AuditTrail audit) {
        this.reads = reads;
        this.wording = wording;
        this.readers = readers;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    EntryPage page(Actor actor, EntrySearch search, Locale locale) {
        List<Entry> found = reads.page(condition(actor, search), search.before(), search.pageSize() + 1);
        boolean more = found.size() > search.pageSize();
        List<Entry> shown = more ? found.subList(0, search.pageSize()) : found;
        return new EntryPage(wording.tell(shown, locale), more ? shown.getLast().id() : null);
    }

    @Transactional(readOnly = true)
    EntryDetailView entry(Actor actor, UUID id, Locale locale) {
        EntryCondition anything = new EntryCondition(NOTHING_ASKED, readers.scope(actor), null);
        Entry entry = reads.find(anything, id).orElseThrow(EntryUnknown::new);
        return new EntryDetailView(
                wording.tell(List.of(entry), locale).getFirst(),
                wording.changes(entry, locale),
                entry.origin().address(),
                entry.origin().userAgent(),
                entry.sessionHash(),
                entry.traceId(),
                reads.seq(id).orElse(null),
                entry.redacted());
    }

    /** Writes down that the log is about to leave the house; refuses those who may not read it. */
    @Transactional
    void noteExport(Actor actor, EntrySearch search, String format) {
        condition(actor, search);
        audit.record(AuditedAct.of("audit.exported")
                .with(Changes.none()
                        .fact("format", format)
                        .fact("from", search.from())
                        .fact("to", search.to())));
    }

    /** Hands over every entry of the list from the young end, a thousand at a time. */
    void forEach(Actor actor, EntrySearch search, Locale locale, Consumer<EntryView> each) {
        EntryCondition condition = condition(actor, search);
        UUID before = search.before();
        List<Entry> rows;
        do {
            rows = reads.page(condition, before, ROWS_AT_ONCE);
            wording.tell(rows, locale).forEach(each);
            before = rows.isEmpty() ? before : rows.getLast().id();
        } while (rows.size() == ROWS_AT_ONCE);
    }

    private EntryCondition condition(Actor actor, EntrySearch search) {
        AuditReaders.Scope scope = readers.scope(actor);
        @Nullable String unitPath = search.unit() == null ? null : readers.path(search.unit());
        return new EntryCondition(search, scope, unitPath);
    }

    /** There is no such entry, or not for this reader. */
    static class EntryUnknown extends Refusal {
        EntryUnknown() {
            super(Kind.NOT_FOUND, "audit.entry-unknown");
        }
    }
}
