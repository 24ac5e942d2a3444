package vn.hocso.organisation.unit;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.organisation.UnitKind;

/** Plants the tree at the first start: the country, its provinces and their communes. Later starts find it and leave it alone. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OrganisationSeed implements ApplicationRunner {

    static final String ROOT_CODE = "VN";

    private static final Logger LOG = LoggerFactory.getLogger(OrganisationSeed.class);
    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    /** The first day of the provinces and communes in the file. */
    private static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);

    private final PathNumbers numbers;
    private final UnitReads reads;
    private final UnitRows rows;
    private final JsonMapper json;
    private final TransactionTemplate transaction;

    OrganisationSeed(
            PathNumbers numbers, UnitReads reads, UnitRows rows, JsonMapper json, TransactionTemplate transaction) {
        this.numbers = numbers;
        this.reads = reads;
        this.rows = rows;
        this.json = json;
        this.transaction = transaction;
    }

    /** A unit as the file names it. */
    private record Place(
            String code,
            String name,
            String fullName,
            @Nullable List<Place> wards) {}

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (reads.byCode(ROOT_CODE).isEmpty()) {
            List<Place> provinces = read();
            transaction.executeWithoutResult(status -> plant(provinces));
        }
    }

    /** Of several that start at once, one plants: the others wait for its numbers, and then see its tree. */
    private void plant(List<Place> provinces) {
        int places = provinces.stream()
                .mapToInt(province -> 1 + below(province).size())
                .sum();
        long number = numbers.take(1 + places);
        if (reads.byCode(ROOT_CODE).isEmpty()) {
            List<Unit> tree = tree(provinces, number);
            rows.insert(tree.subList(0, 1), ALWAYS);
            rows.insert(tree.subList(1, tree.size()), TWO_TIERS);
            LOG.info("Planted a tree of {} units below the country", places);
        }
    }

    private static List<Unit> tree(List<Place> provinces, long first) {
        long number = first;
        Unit country = Unit.root(number++, ROOT_CODE, "Việt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam");
        List<Unit> units = new ArrayList<>(List.of(country));
        for (Place place : provinces) {
            Unit province = country.below(number++, UnitKind.PROVINCE, place.code(), place.name(), place.fullName());
            units.add(province);
            for (Place ward : below(place)) {
                units.add(province.below(number++, UnitKind.COMMUNE, ward.code(), ward.name(), ward.fullName()));
            }
        }
        return units;
    }

    private static List<Place> below(Place province) {
        List<Place> wards = province.wards();
        return wards == null ? List.of() : wards;
    }

    private List<Place> read() throws IOException {
        try (InputStream file = new ClassPathResource("organisation/administrative-units-2025.json").getInputStream()) {
            return json.readValue(file, new TypeReference<List<Place>>() {});
        }
    }
}
