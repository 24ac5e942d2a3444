package vn.hocso.certification.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.certification.register.Certificate.State;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.NotAllowed;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Page;
import vn.hocso.shared.VietnameseText;

import static vn.hocso.organisation.Permission.VIEW_CERTIFICATES;

/** The register as administrators search it, within their units. */
@Component
class CertificateList {

    private static final Map<String, String> SORTS = Map.of(
            "issuedOn", "issued_at",
            "name", "holder_sort",
            "course", "course_folded",
            "number", "register_year %1$s, register_no");

    private final JdbcClient jdbc;
    private final CertificatePolicy policy;
    private final Units units;
    private final CertificateViews views;
    private final Clock clock;

    CertificateList(JdbcClient jdbc, CertificatePolicy policy, Units units, CertificateViews views, Clock clock) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.units = units;
        this.views = views;
        this.clock = clock;
    }

    Page<CertificateView> find(Actor actor, CertificateQuery query) {
        Authority authority = policy.authority(actor);
        if (!authority.mayAnywhere(VIEW_CERTIFICATES)) {
            throw new NotAllowed();
        }
        Conditions conditions = new Conditions();
        conditions.within(authority.paths(VIEW_CERTIFICATES));
        if (query.unit() != null) {
            conditions.within(List.of(units.path(query.unit())));
        }
        conditions.holder(query.holder());
        conditions.state(query.state(), clock.instant().atZone(Certificate.ZONE).toLocalDate());
        VietnameseText.words(query.q()).forEach(conditions::word);
        return page(query, conditions, authority);
    }

    private Page<CertificateView> page(CertificateQuery query, Conditions conditions, Authority authority) {
        long total = jdbc.sql("select count(*) from certification_certificate" + conditions.where())
                .params(conditions.params)
                .query(Long.class)
                .single();
        List<CertificateView> items = jdbc
                .sql("select * from certification_certificate" + conditions.where() + " order by " + order(query)
                        + " limit :size offset :offset")
                .params(conditions.params)
                .param("size", query.paging().size())
                .param("offset", query.paging().offset())
                .query(Certificates.ROWS)
                .list()
                .stream()
                .map(certificate -> views.of(authority, certificate))
                .toList();
        return Page.of(items, query.paging(), total);
    }

    /** The latest first unless asked otherwise. */
    private static String order(CertificateQuery query) {
        String key = query.paging().sortKey("");
        boolean known = SORTS.containsKey(key);
        String direction = !known || query.paging().descending() ? "desc" : "asc";
        return "%s %s, id %s"
                .formatted(SORTS.getOrDefault(key, "issued_at").formatted(direction), direction, direction);
    }

    /** Conditions joined by "and", with their named parameters. */
    private static final class Conditions {

        private final List<String> all = new ArrayList<>();
        private final Map<String, Object> params = new HashMap<>();

        /** Issued by a unit below one of the paths, or held by somebody there. */
        void within(List<String> paths) {
            int first = params.size();
            all.add(IntStream.range(0, paths.size())
                    .mapToObj(i -> "issuer_unit_path like :p%1$d or unit_path like :p%1$d".formatted(first + i))
                    .collect(Collectors.joining(" or ", "(", ")")));
            IntStream.range(0, paths.size()).forEach(i -> params.put("p" + (first + i), paths.get(i) + "%"));
        }

        void holder(@Nullable AccountId holder) {
            if (holder != null) {
                all.add("account_id = :holder");
                params.put("holder", Ids.bytes(holder.value()));
            }
        }

        void state(@Nullable State state, LocalDate today) {
            if (state == null) {
                return;
            }
            all.add(
                    switch (state) {
                        case REVOKED -> "revoked_at is not null";
                        case REPLACED -> "revoked_at is null and replaced_at is not null";
                        case EXPIRED -> "revoked_at is null and replaced_at is null and expires_on < :today";
                        case VALID ->
                            "revoked_at is null and replaced_at is null and (expires_on is null or expires_on >= :today)";
                    });
            params.put("today", today);
        }

        void word(String word) {
            String name = "p" + params.size();
            all.add(
                    "(holder_folded like :%1$s or course_folded like :%1$s or lower(number) like :%1$s or lower(register_number) like :%1$s)"
                            .formatted(name));
            params.put(name, "%" + word + "%");
        }

        String where() {
            return " where " + String.join(" and ", all);
        }
    }
}
