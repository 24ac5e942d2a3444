package vn.hocso.certification.learnerrecord;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.validation.Validation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

import vn.hocso.certification.learnerrecord.RecordRefusals.RecordUnusable;
import vn.hocso.media.Scans.Scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Whatever somebody sends is refused with the name of what is wrong, and never brings anything down. */
class HostileRecordTests {

    private static final String RECORD = """
            {"exportedAt":"2026-11-26T00:00:00Z","exportedBy":"did:web:hocso.example.vn:api:issuer","files":{},\
            "format":"hocso-learner-record","record":{"entries":[{"entry":{"courseCode":"K1","courseTitle":"An toàn",\
            "completedAt":"2026-11-01T00:00:00Z","enrolledAt":"2026-10-01T00:00:00Z","kind":"COMPLETION",\
            "number":"0193f100-0000-7000-8000-000000000001","origin":"did:web:hocso.example.vn:api:issuer",\
            "versionNumber":1},"signature":"a..b"}],"person":{"name":"Giàng A Páo"}},"signature":"a..b","version":1}""";

    private final RecordReader reader = new RecordReader(
            Validation.buildDefaultValidatorFactory().getValidator(), file -> new Scan(file, "application/pdf", "pdf"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "version":1             | "version":2             | certification.record-version       |
        "version":1             | "version":"1"           | certification.record-version       |
        "format":"hocso         | "format":"other         | certification.record-no-record     |
        "exportedAt":"2026-11-26T00:00:00Z" | "exportedAt":"hôm nay" | certification.record-field | exportedAt
        "exportedAt":"2026-11-26T00:00:00Z" | "exportedAt":17 | certification.record-field     | exportedAt
        "exportedBy":"did:web:hocso.example.vn:api:issuer","files" | "files" | certification.record-field | exportedBy
        "person":{"name":"Giàng A Páo"} | "person":{"name":" "} | certification.record-field   | record.person.name
        "person":{"name":"Giàng A Páo"} | "person":{"name":7} | certification.record-field     | record.person.name
        "person":{"name":"Giàng A Páo"} | "person":{"admin":true,"name":"A"} | certification.record-field-unknown | record.person.admin
        "entries":[             | "entries":[null,        | certification.record-field         | record.entries[0]
        "files":{}              | "files":{"../etc":"AA"} | certification.record-field         | files<K>
        """)
    void namesTheFieldThatIsWrong(String right, String wrong, String code, String field) {
        assertThat(RECORD).contains(right);
        RecordUnusable refusal =
                catchThrowableOfType(RecordUnusable.class, () -> reader.read(file(RECORD.replace(right, wrong))));
        assertThat(refusal.code()).isEqualTo(code);
        if (field != null) {
            assertThat(refusal.params().get("field").toString()).startsWith(field.replaceAll("[<>]", "?"));
        }
    }

    @Test
    void aFileWhoseShapeIsRightStillNeedsItsSignature() {
        assertThat(CanonicalJson.spells(
                        bytes(RECORD.replace("\"completedAt\"", "\"aa\"")),
                        CanonicalJson.MAPPER.readTree(RECORD.replace("\"completedAt\"", "\"aa\""))))
                .as("the order of names counts")
                .isFalse();
        String canonical = CanonicalJson.text(CanonicalJson.MAPPER.readTree(RECORD));
        assertThatThrownBy(() -> reader.read(file(canonical)))
                .isInstanceOfSatisfying(
                        RecordUnusable.class,
                        refusal -> assertThat(refusal.params()).containsEntry("field", "signature"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "null", "[]", "7", "{", "{}", "PK", "<xml/>", "{\"format\": [\"hocso-learner-record\"]}"
            })
    void whatIsNoRecordIsCalledSo(String text) {
        assertThatThrownBy(() -> reader.read(file(text)))
                .isInstanceOfSatisfying(
                        RecordUnusable.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("certification.record-no-record"));
    }

    @Test
    void depthLongNamesAndLongNumbersAreNotFollowed() {
        for (String text : new String[] {
            "{\"a\":" + "[".repeat(100_000),
            "{\"" + "a".repeat(10_000) + "\":1}",
            "{\"a\":" + "9".repeat(10_000) + "}",
            RECORD.replace("\"record\":", "\"record\":" + "{\"a\":".repeat(50))
        }) {
            assertThatThrownBy(() -> reader.read(file(text))).isInstanceOf(RecordUnusable.class);
        }
    }

    @Test
    void anArchiveIsNotUnpacked() throws Exception {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("record.json"));
            out.write(new byte[10_000_000]);
        }
        assertThatThrownBy(() -> reader.read(new ByteArrayResource(zip.toByteArray())))
                .isInstanceOf(RecordUnusable.class);
    }

    @Test
    void whatIsTooLargeIsNotEvenRead() {
        Resource huge = new AbstractResource() {
            @Override
            public String getDescription() {
                return "huge";
            }

            @Override
            public long contentLength() {
                return 65L * 1024 * 1024;
            }

            @Override
            public java.io.InputStream getInputStream() {
                throw new AssertionError("read all the same");
            }
        };
        assertThatThrownBy(() -> reader.read(huge))
                .isInstanceOfSatisfying(
                        RecordUnusable.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("certification.record-too-large"));
    }

    /** The examples of RFC 8785, sections 3.2.2 and 3.2.3, as far as they hold no fractions. */
    @Test
    void writesAsRfc8785Asks() {
        assertThat(CanonicalJson.text(CanonicalJson.MAPPER.readTree("""
                {"string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/", "literals": [null, true, false]}"""))).isEqualTo("""
                {"literals":[null,true,false],"string":"€$\\u000f\\nA'B\\"\\\\\\\\\\"/"}""");
        assertThat(CanonicalJson.text(CanonicalJson.MAPPER.readTree("""
                {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
                 "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control", "\\u00f6": "Latin Small Letter O With Diaeresis"}""")))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    private static Resource file(String text) {
        return new ByteArrayResource(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
