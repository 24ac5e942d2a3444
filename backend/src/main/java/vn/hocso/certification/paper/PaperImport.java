package vn.hocso.certification.paper;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.certification.paper.Paper.Facts;
import vn.hocso.certification.paper.PaperHolders.Placed;
import vn.hocso.certification.paper.PaperReport.Fault;
import vn.hocso.certification.paper.PaperReport.Line;
import vn.hocso.certification.paper.PaperReport.Outcome;
import vn.hocso.certification.paper.PaperSheet.Row;
import vn.hocso.certification.register.CertificateNumber;
import vn.hocso.certification.signing.SignatureCheck;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.shared.Words;

import static vn.hocso.certification.paper.PaperColumn.COURSE_TITLE;
import static vn.hocso.certification.paper.PaperColumn.EXPIRES_ON;
import static vn.hocso.certification.paper.PaperColumn.HOLDER_NAME;
import static vn.hocso.certification.paper.PaperColumn.ISSUED_ON;
import static vn.hocso.certification.paper.PaperColumn.ISSUER_NAME;
import static vn.hocso.certification.paper.PaperColumn.NUMBER;
import static vn.hocso.certification.paper.PaperColumn.PERSON;
import static vn.hocso.certification.paper.PaperColumn.REGISTER_NUMBER;

/**
 * Records the papers of a sheet at once; their scans follow one by one. A sheet is examined first, and may be sent any number of times: a
 * paper that is recorded already stays as it is.
 */
@Service
class PaperImport {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final PaperSheet sheet;
    private final PaperHolders holders;
    private final PaperStore papers;
    private final AuditTrail audit;
    private final Words words;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PaperImport(
            PaperSheet sheet,
            PaperHolders holders,
            PaperStore papers,
            AuditTrail audit,
            Words words,
            TransactionOperations transactions,
            Clock clock) {
        this.sheet = sheet;
        this.holders = holders;
        this.papers = papers;
        this.audit = audit;
        this.words = words;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A row that was looked through; without faults it has its facts and its holder. */
    private record Judged(
            Row row,
            Outcome outcome,
            List<Fault> faults,
            @Nullable Facts facts,
            @Nullable Placed holder) {

        /** Who sends the same sheet twice at once records each paper once. */
        String key() {
            return facts == null || holder == null
                    ? ""
                    : SignatureCheck.hex(sameness(holder.accountId(), facts).getBytes(StandardCharsets.UTF_8));
        }

        Line line(Outcome became) {
            return new Line(row.number(), row.of(HOLDER_NAME), row.of(COURSE_TITLE), became, faults);
        }
    }

    PaperReport examine(Actor actor, Resource file) {
        holders.requireAny(actor);
        List<Row> rows = sheet.read(file);
        return inTransaction(() -> new PaperReport(
                judge(actor, rows).stream().map(one -> one.line(one.outcome)).toList()));
    }

    PaperReport takeIn(Actor actor, Resource file) {
        holders.requireAny(actor);
        List<Row> rows = sheet.read(file);
        return inTransaction(() -> {
            List<Judged> judged = judge(actor, rows);
            Set<String> added = record(actor, judged);
            List<Line> lines = judged.stream()
                    .map(one -> one.line(
                            one.outcome == Outcome.NEW && !added.contains(one.key()) ? Outcome.HERE : one.outcome))
                    .toList();
            PaperReport report = new PaperReport(lines);
            audit.record(AuditedAct.of("certification.papers-imported")
                    .with(Changes.none()
                            .fact("recorded", report.count(Outcome.NEW))
                            .fact("leftOut", report.count(Outcome.FAULTY))));
            return report;
        });
    }

    /** Records what is new, and returns the keys of what was not recorded by somebody else a moment ago. */
    private Set<String> record(Actor actor, List<Judged> judged) {
        SortedMap<String, Paper> fresh = new TreeMap<>();
        for (Judged one : judged) {
            if (one.outcome == Outcome.NEW && one.facts != null && one.holder != null) {
                fresh.put(one.key(), paper(actor, one.facts, one.holder));
            }
        }
        Set<String> added = papers.addNew(fresh);
        audit.recordAll(fresh.entrySet().stream()
                .filter(one -> added.contains(one.getKey()))
                .map(one -> PaperService.act("certification.paper-recorded", one.getValue())
                        .with(PaperService.told(one.getValue().facts())))
                .toList());
        return added;
    }

    private Paper paper(Actor actor, Facts facts, Placed holder) {
        Instant now = clock.instant();
        return new Paper(
                PaperId.next(),
                CertificateNumber.random(now.atZone(VietnamCalendar.ZONE).getYear(), random),
                holder.accountId(),
                holder.unit(),
                holder.unitPath(),
                facts,
                null,
                1,
                now,
                AccountId.of(actor),
                null);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }

    private List<Judged> judge(Actor actor, List<Row> rows) {
        Map<String, Placed> known =
                holders.byNames(actor, rows.stream().map(row -> row.of(PERSON)).toList());
        List<Judged> read = rows.stream()
                .map(row -> read(actor, row, known.get(row.of(PERSON).toLowerCase(Locale.ROOT))))
                .toList();
        Set<String> there = papers.recorded(read.stream()
                .filter(one -> one.facts != null && one.holder != null)
                .map(one -> Objects.requireNonNull(one.holder).accountId())
                .distinct()
                .toList());
        Set<String> seen = new HashSet<>(there);
        return read.stream()
                .map(one ->
                        one.facts == null || one.holder == null || seen.add(sameness(one.holder.accountId(), one.facts))
                                ? one
                                : new Judged(one.row, Outcome.HERE, List.of(), one.facts, one.holder))
                .toList();
    }

    private Judged read(Actor actor, Row row, @Nullable Placed holder) {
        List<Fault> faults = new ArrayList<>();
        for (PaperColumn column : PaperColumn.values()) {
            String cell = row.of(column);
            if (column.needed() && cell.isBlank()) {
                faults.add(fault(column, "certification.paper-cell-missing"));
            } else if (cell.length() > column.longest()) {
                faults.add(fault(column, "certification.paper-cell-long"));
            }
        }
        if (!row.of(PERSON).isBlank()) {
            if (holder == null) {
                faults.add(fault(PERSON, "certification.paper-holder-not-found"));
            } else if (holder.accountId().equals(AccountId.of(actor))) {
                faults.add(fault(PERSON, "certification.paper-own"));
            }
        }
        LocalDate issued = day(row, ISSUED_ON, faults);
        LocalDate expires = day(row, EXPIRES_ON, faults);
        if (issued != null && issued.isAfter(VietnamCalendar.today(clock))) {
            faults.add(fault(ISSUED_ON, "certification.paper-issued-in-future"));
        }
        if (issued != null && expires != null && expires.isBefore(issued)) {
            faults.add(fault(EXPIRES_ON, "certification.paper-ends-before-issued"));
        }
        if (!faults.isEmpty() || issued == null) {
            return new Judged(row, Outcome.FAULTY, List.copyOf(faults), null, null);
        }
        Facts facts = new Facts(
                row.of(HOLDER_NAME),
                row.of(COURSE_TITLE),
                row.of(ISSUER_NAME),
                row.of(NUMBER),
                row.of(REGISTER_NUMBER),
                issued,
                expires);
        return new Judged(row, Outcome.NEW, List.of(), facts, holder);
    }

    private @Nullable LocalDate day(Row row, PaperColumn column, List<Fault> faults) {
        String cell = row.of(column);
        if (cell.isBlank() || cell.length() > column.longest()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(cell, DAY);
            if (day.getYear() >= 1900 && day.getYear() <= 2999) {
                return day;
            }
        } catch (DateTimeParseException noDay) {
            // told below, as a year that nobody means is
        }
        faults.add(fault(column, "certification.paper-cell-no-day"));
        return null;
    }

    private Fault fault(PaperColumn column, String code) {
        return new Fault(column, code, words.in(LocaleContextHolder.getLocale(), code));
    }

    /** Two rows with the same of these are about one paper. */
    static String sameness(AccountId holder, Facts facts) {
        return String.join(
                "\n",
                holder.toString(),
                facts.courseTitle(),
                facts.issuerName(),
                facts.number(),
                facts.registerNumber(),
                facts.issuedOn().toString());
    }
}
