package vn.hocso.certification.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.certification.paper.Paper.Facts;
import vn.hocso.certification.paper.Paper.Proof;
import vn.hocso.certification.paper.Paper.State;
import vn.hocso.certification.paper.Paper.Withdrawal;
import vn.hocso.certification.register.CertificateNumber;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.SqlText;
import vn.hocso.shared.VietnameseText;

/** Recorded papers in the database. */
@Repository
class PaperStore {

    private static final String SELECT = "select * from certification_paper where ";
    private static final String ROW = """
             certification_paper (id, look_up, account_id, unit_id, unit_path, holder_name, course_title, issuer_name,
              number, register_number, issued_on, expires_on, folded, revision, recorded_at, recorded_by, sheet_key)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    PaperStore(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Optional<Paper> find(PaperId id) {
        return jdbc.sql(SELECT + "id = ?").param(id.bytes()).query(Paper::read).optional();
    }

    /** Held so that nobody else changes it until the transaction is over. */
    Optional<Paper> lock(PaperId id) {
        return jdbc.sql(SELECT + "id = ? for update")
                .param(id.bytes())
                .query(Paper::read)
                .optional();
    }

    Optional<Paper> byLookUp(CertificateNumber number) {
        return jdbc.sql(SELECT + "look_up = ?")
                .param(number.value())
                .query(Paper::read)
                .optional();
    }

    /** Who holds those among the look-up numbers that are recorded. */
    Map<String, AccountId> holders(Collection<String> lookUps) {
        Map<String, AccountId> holders = new HashMap<>();
        if (!lookUps.isEmpty()) {
            jdbc.sql("select look_up, account_id from certification_paper where look_up in (:numbers)")
                    .param("numbers", lookUps)
                    .query(row -> {
                        holders.put(row.getString("look_up"), new AccountId(Columns.id(row, "account_id")));
                    });
        }
        return holders;
    }

    /** With their proof and not withdrawn, the latest first. */
    List<Paper> of(AccountId holder) {
        return jdbc.sql(
                        SELECT
                                + "account_id = ? and file_key is not null and withdrawn_at is null order by issued_on desc, id")
                .param(Ids.bytes(holder.value()))
                .query(Paper::read)
                .list();
    }

    /** Of people below one of the paths, those recorded last first. */
    Page<Paper> within(
            List<String> paths,
            @Nullable String q,
            @Nullable AccountId holder,
            @Nullable State state,
            LocalDate today,
            Paging paging) {
        Map<String, Object> params = new HashMap<>();
        List<String> all = new ArrayList<>();
        all.add(paths.stream()
                .map(path -> "unit_path like :" + named(params, SqlText.prefix(path)))
                .collect(Collectors.joining(" or ", "(", ")")));
        VietnameseText.words(q)
                .forEach(word -> all.add("(folded like :%1$s or lower(look_up) like :%1$s)"
                        .formatted(named(params, SqlText.containing(word)))));
        if (holder != null) {
            all.add("account_id = :" + named(params, Ids.bytes(holder.value())));
        }
        if (state != null) {
            String day = named(params, today);
            all.add(
                    switch (state) {
                        case WITHDRAWN -> "withdrawn_at is not null";
                        case WITHOUT_PROOF -> "withdrawn_at is null and file_key is null";
                        case EXPIRED -> "withdrawn_at is null and file_key is not null and expires_on < :" + day;
                        case RECORDED ->
                            "withdrawn_at is null and file_key is not null and (expires_on is null or expires_on >= :"
                                    + day + ")";
                    });
        }
        String from = " from certification_paper where " + String.join(" and ", all);
        long total = jdbc.sql("select count(*)" + from)
                .params(params)
                .query(Long.class)
                .single();
        List<Paper> items = jdbc.sql(
                        "select *" + from + " order by recorded_at desc, id desc limit :size offset :offset")
                .params(params)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(Paper::read)
                .list();
        return Page.of(items, paging, total);
    }

    private static String named(Map<String, Object> params, Object value) {
        String name = "p" + params.size();
        params.put(name, value);
        return name;
    }

    void add(Paper paper) {
        batches.update("insert into" + ROW, row(paper, null));
    }

    /**
     * Adds papers by their keys, in the order of those, so that two who add the same wait for each other and neither holds what the other
     * needs. Returns the keys that were new.
     */
    Set<String> addNew(SortedMap<String, Paper> papers) {
        List<String> keys = List.copyOf(papers.keySet());
        int[] added = batches.batchUpdate(
                "insert ignore into" + ROW,
                papers.entrySet().stream()
                        .map(one -> row(one.getValue(), one.getKey()))
                        .toList());
        return IntStream.range(0, keys.size())
                .filter(no -> added[no] == 1)
                .mapToObj(keys::get)
                .collect(Collectors.toSet());
    }

    private static @Nullable Object[] row(Paper paper, @Nullable String sheetKey) {
        Facts facts = paper.facts();
        return new @Nullable Object[] {
            paper.id().bytes(),
            paper.lookUp().value(),
            Ids.bytes(paper.holder().value()),
            Ids.bytes(paper.unit().value()),
            paper.unitPath(),
            facts.holderName(),
            facts.courseTitle(),
            facts.issuerName(),
            facts.number(),
            facts.registerNumber(),
            facts.issuedOn(),
            facts.expiresOn(),
            facts.folded(),
            paper.revision(),
            Columns.at(paper.recordedAt()),
            Ids.bytes(paper.recordedBy().value()),
            sheetKey
        };
    }

    /** What tells papers of these people apart, of those that are recorded and not withdrawn. */
    Set<String> recorded(Collection<AccountId> holders) {
        return holders.isEmpty()
                ? Set.of()
                : jdbc
                        .sql(SELECT + "account_id in (:holders) and withdrawn_at is null")
                        .param(
                                "holders",
                                holders.stream()
                                        .map(one -> Ids.bytes(one.value()))
                                        .toList())
                        .query(Paper::read)
                        .list()
                        .stream()
                        .map(one -> PaperImport.sameness(one.holder(), one.facts()))
                        .collect(Collectors.toSet());
    }

    void change(PaperId id, Facts facts) {
        jdbc.sql("""
                update certification_paper set holder_name = ?, course_title = ?, issuer_name = ?, number = ?, register_number = ?,
                  issued_on = ?, expires_on = ?, folded = ?, revision = revision + 1
                where id = ?
                """)
                .params(Arrays.<@Nullable Object>asList(
                        facts.holderName(),
                        facts.courseTitle(),
                        facts.issuerName(),
                        facts.number(),
                        facts.registerNumber(),
                        facts.issuedOn(),
                        facts.expiresOn(),
                        facts.folded(),
                        id.bytes()))
                .update();
    }

    void prove(PaperId id, Proof proof) {
        jdbc.sql("""
                update certification_paper set file_key = ?, file_sha256 = ?, file_type = ?, revision = revision + 1 where id = ?
                """)
                .params(proof.key(), proof.sha256(), proof.contentType(), id.bytes())
                .update();
    }

    void withdraw(PaperId id, Withdrawal withdrawal) {
        jdbc.sql("""
                update certification_paper set withdrawn_at = ?, withdrawn_by = ?, withdrawal_reason = ?, sheet_key = null,
                  revision = revision + 1
                where id = ?
                """)
                .params(
                        Columns.at(withdrawal.at()),
                        Ids.bytes(withdrawal.by().value()),
                        withdrawal.reason(),
                        id.bytes())
                .update();
    }
}
