package vn.hocso.organisation.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;

/**
 * A country of 63 provinces with made-up districts and communes below, and the reform of 1 July 2025 as a file of changes. Which province went
 * into which is as it was.
 */
final class OldCountry {

    /** The province whose managers keep their role by name of the decision. */
    static final String KEEPS_MANAGERS = "37";

    private static final String FOUNDED = "01/08/2008";
    private static final String REFORM = "01/07/2025";

    private final String word;
    private final List<Province> provinces;

    record Province(String code, String name, String fullName, String mergedInto, String codeNow) {

        boolean goesOn() {
            return mergedInto.isEmpty();
        }
    }

    /** @param word begins every code, so that the tree is its own */
    OldCountry(String word) throws IOException {
        this.word = word;
        this.provinces = new ClassPathResource("organisation/provinces-of-30-june-2025.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1) // the heading
                .map(line -> line.split(",", -1))
                .map(cells -> new Province(cells[0], cells[1], cells[2], cells[3], cells[4]))
                .toList();
    }

    List<Province> provinces() {
        return provinces;
    }

    /** The code of the unit at the top. */
    String top() {
        return "R-" + word;
    }

    /** Where people are: two in each province, and one in each district and commune. */
    List<String> places() {
        List<String> places = new ArrayList<>();
        for (Province province : provinces) {
            places.addAll(List.of(code(province.code()), code(province.code())));
            for (String district : districts(province)) {
                places.add(code(district));
                communes(district).forEach(commune -> places.add(code(commune)));
            }
        }
        return places;
    }

    String code(String known) {
        return word + known;
    }

    private static List<String> districts(Province province) {
        return List.of(province.code() + "-1", province.code() + "-2");
    }

    private static List<String> communes(String district) {
        return List.of(district + "1", district + "2");
    }

    SheetFile oldTree() {
        SheetFile file = new SheetFile()
                .row("Thành lập", FOUNDED, "CODE=" + top(), "NAME=Cả nước", "UNIT_KIND=Khác", "PARENT=VN");
        for (Province province : provinces) {
            add(file, province.code(), province.name(), province.fullName(), "Tỉnh", top());
            for (String district : districts(province)) {
                add(file, district, "Huyện " + district, "", "Cấp huyện", code(province.code()));
                communes(district)
                        .forEach(commune -> add(file, commune, "Xã " + commune, "", "Cấp xã", code(district)));
            }
        }
        return file;
    }

    private void add(SheetFile file, String code, String name, String fullName, String kind, String parent) {
        file.row(
                "Thành lập",
                FOUNDED,
                "CODE=" + code(code),
                "NAME=" + name,
                "FULL_NAME=" + fullName,
                "UNIT_KIND=" + kind,
                "PARENT=" + parent);
    }

    /** Districts end, every second commune goes into its neighbour, provinces merge, and some take over a code. */
    SheetFile reform() {
        SheetFile file = new SheetFile();
        for (Province province : provinces) {
            for (String district : districts(province)) {
                List<String> communes = communes(district);
                file.row("Sáp nhập", REFORM, "UNITS=" + code(communes.get(1)), "SUCCESSOR=" + code(communes.get(0)));
                file.row("Kết thúc", REFORM, "UNITS=" + code(district), "SUCCESSOR=" + code(province.code()));
            }
        }
        Map<String, List<String>> merged = provinces.stream()
                .filter(province -> !province.goesOn())
                .collect(Collectors.groupingBy(
                        Province::mergedInto, Collectors.mapping(one -> code(one.code()), Collectors.toList())));
        merged.forEach((into, from) -> file.row(
                "Sáp nhập",
                REFORM,
                "UNITS=" + String.join("; ", from),
                "SUCCESSOR=" + code(into),
                "FOLLOWING_ROLES=" + (into.equals(KEEPS_MANAGERS) ? "UNIT_MANAGER" : ""),
                "DECISION=202/2025/QH15"));
        provinces.stream()
                .filter(province -> province.goesOn() && !province.codeNow().equals(province.code()))
                .forEach(province -> file.row(
                        "Đổi tên", REFORM, "UNITS=" + code(province.code()), "CODE=" + code(province.codeNow())));
        return file;
    }
}
