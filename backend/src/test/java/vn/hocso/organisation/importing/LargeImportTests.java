package vn.hocso.organisation.importing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.organisation.importing.Imports.read;

/** Measures an import of ten thousand people into the units of the country, and the list of people with them in it. */
@HocsoTest
@EnabledIfSystemProperty(named = "hocso.measure", matches = "true")
class LargeImportTests {

    private static final int PEOPLE = 10_000;

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    Units units;

    @Autowired
    org.springframework.jdbc.core.simple.JdbcClient jdbc;

    @Test
    void tenThousandPeople() {
        UnitId country = units.root().id();
        Someone manager =
                somebody.in(country).withRole(Role.SYSTEM_ADMINISTRATOR).make();
        Imports imports = new Imports(http, manager);
        List<String> codes = jdbc.sql("select code from organisation_unit")
                .query(String.class)
                .list();
        StringBuilder csv = new StringBuilder(
                "Họ và tên,Thư điện tử,Mã cán bộ,Điện thoại,Mã đơn vị,Chức vụ,Ngạch,Đối tượng,Ngày sinh,Số CCCD\n");
        for (int i = 0; i < PEOPLE; i++) {
            csv.append(
                    "Nguyễn Thị Số %d,%s,M%s,09%08d,%s,Chuyên viên,Chuyên viên chính,Công chức,09/03/1988,001188%06d\n"
                            .formatted(i, Somebody.email(), Somebody.word(), i, codes.get(i % codes.size()), i));
        }

        UUID id = timed("upload", () -> imports.upload(country, csv.toString()));
        timed("check, with waiting for the job", () -> imports.check(id));
        MvcTestResult done = timed("import, with waiting for the job", () -> imports.confirm(id, false));
        tell(done);
        assertThat(read(done, "$.outcomes").toString())
                .isEqualTo(Map.of("CREATED", PEOPLE).toString());

        UUID again = imports.upload(country, csv.toString());
        timed("check of the same again", () -> imports.check(again));
        tell(timed("import of the same again", () -> imports.confirm(again, false)));

        for (String query : List.of(
                "", "?q=nguyen so 77", "?sort=unit&page=400", "?personClass=CIVIL_SERVANT&position=chuyen", "?q=zzz")) {
            List<Duration> times = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                Instant from = Instant.now();
                assertThat(http.get().uri("/api/people" + query).with(manager.signedIn()))
                        .hasStatusOk();
                times.add(Duration.between(from, Instant.now()));
            }
            System.out.printf(
                    "MEASURED list %-50s median %d ms%n",
                    query, times.stream().sorted().toList().get(3).toMillis());
        }
        for (String format : List.of("xlsx", "csv")) {
            timed(
                    "export " + format,
                    () -> http.get()
                            .uri("/api/people/export." + format)
                            .with(manager.signedIn())
                            .exchange());
        }
    }

    private static void tell(MvcTestResult result) {
        System.out.printf(
                "MEASURED job from %s to %s%n",
                Imports.<String>read(result, "$.job.startedAt"), Imports.<String>read(result, "$.job.finishedAt"));
    }

    private static <T> T timed(String what, java.util.function.Supplier<T> act) {
        Instant from = Instant.now();
        T result = act.get();
        System.out.printf(
                "MEASURED %s %d ms%n",
                what, Duration.between(from, Instant.now()).toMillis());
        return result;
    }
}
