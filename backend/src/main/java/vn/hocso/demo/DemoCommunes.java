package vn.hocso.demo;

import java.util.Arrays;
import java.util.List;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.organisation.UnitView;
import vn.hocso.organisation.Units;

/** Finds communes of a province, spread evenly over its list. */
@Component
@DemoMode
class DemoCommunes {

    private final Units units;
    private final Province[] provinces;

    DemoCommunes(Units units, JsonMapper json) throws java.io.IOException {
        this.units = units;
        try (var in = new ClassPathResource("organisation/administrative-units-2025.json").getInputStream()) {
            this.provinces = json.readValue(in, Province[].class);
        }
    }

    List<UnitView> of(String provinceCode, int count) {
        List<Commune> all = Arrays.stream(provinces)
                .filter(province -> province.code().equals(provinceCode))
                .findFirst()
                .orElseThrow()
                .wards();
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> all.get(i * all.size() / count))
                .map(commune -> units.byCode(commune.code()).orElseThrow())
                .toList();
    }

    record Province(String code, List<Commune> wards) {}

    record Commune(String code) {}
}
