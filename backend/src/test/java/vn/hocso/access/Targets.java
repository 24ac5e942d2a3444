package vn.hocso.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.UnitId;
import vn.hocso.testing.Somebody;

/**
 * What requests are about in one part of the tree, by the name that addresses and bodies have for it. What is named nowhere is a new
 * identifier, of something that is not there.
 */
final class Targets {

    private final Map<String, String> known = new HashMap<>();

    /** Bodies that a schema does not tell in full, by its name. */
    Targets withBodies(AccountId person, UnitId unit) {
        return with("EnrolPeople", "{\"accountIds\": [\"%s\"]}".formatted(person))
                .with("StartBatch", """
                        {"action": "SUSPEND", "accountIds": ["%s"], "params": {"reason": "Nghỉ việc"}}""".formatted(person))
                .with("AddUnit", """
                        {"code": "T-%s", "name": "Phòng", "kind": "OTHER", "parentId": "%s"}""".formatted(Somebody.word(), unit))
                .with("ProposeChange", """
                        {"effectiveOn": "2026-01-01", "reason": "Sắp xếp",
                         "details": {"kind": "RENAME", "unitIds": ["%s"], "name": "Tên Khác"}}""".formatted(unit))
                .with("WriteQuestion", """
                        {"unitId": "%s", "type": "SINGLE_CHOICE", "topic": "Dữ liệu", "stem": "Dữ liệu mở là gì?", "difficulty": "EASY",
                         "options": [{"text": "Ai cũng dùng được", "correct": true}, {"text": "Mật", "correct": false}]}""".formatted(unit))
                .with("RoleDetails", """
                        {"role": "R%s", "name": {"vi": "Vai trò", "en": "Role"}, "permissions": ["LEARN"]}""".formatted(Somebody.word()))
                .with("ChangeRole", """
                        {"name": {"vi": "Vai trò", "en": "Role"}, "permissions": ["LEARN"], "version": 0}""")
                .with("KnownHead", "{\"seq\": 1, \"seal\": \"%s\"}".formatted("0".repeat(64)))
                .with("Layout", "{\"orientation\": \"LANDSCAPE\", \"layers\": []}")
                .with("FixCells", "{\"values\": {\"fullName\": \"Trần Bình\"}}");
    }

    Targets with(String name, Object value) {
        known.put(name, value.toString());
        return this;
    }

    /** What stands for a variable of an address; {@code id} is of the kind that the address begins with, if no quiz is in it. */
    String inAddress(String path, String variable) {
        String first = path.substring("/api/".length()).split("/", 2)[0];
        Stream<String> kinds =
                path.contains("/quizzes/") ? Stream.of("quizzes.", first + ".", "") : Stream.of(first + ".", "");
        String value = kinds.map(kind -> known.get(kind + variable))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return value != null
                ? value
                : switch (variable) {
                    case "no", "row" -> "2";
                    case "piece" -> "0";
                    case "version" -> "1";
                    case "name" -> "tep.bin";
                    case "number" -> "HOCSO-0000-0000-0000";
                    default -> UUID.randomUUID().toString();
                };
    }

    /** What a property of a body or a parameter of an address stands for, if it names something. */
    @Nullable
    String named(String property) {
        return known.get(property);
    }
}
