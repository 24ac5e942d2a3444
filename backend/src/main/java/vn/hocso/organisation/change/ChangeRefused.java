package vn.hocso.organisation.change;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;

import vn.hocso.shared.Refusal;

/** A change of units cannot be carried out, and why. */
class ChangeRefused extends Refusal {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private ChangeRefused(Kind kind, String code, Map<String, ?> params, String field) {
        super(kind, "organisation.change." + code, params, field);
    }

    static ChangeRefused unknownUnit(String field, String unit) {
        return new ChangeRefused(Kind.INVALID, "unknown-unit", Map.of("unit", unit), field);
    }

    static ChangeRefused missing(String field) {
        return new ChangeRefused(Kind.INVALID, "missing", Map.of(), field);
    }

    static ChangeRefused hasEnded(Node unit, LocalDate day) {
        return new ChangeRefused(
                Kind.CONFLICT, "has-ended", Map.of("unit", unit.names().fullName(), "day", DAY.format(day)), "unitIds");
    }

    static ChangeRefused beforeLastChange(Node unit) {
        return new ChangeRefused(
                Kind.CONFLICT,
                "before-last-change",
                Map.of("unit", unit.names().fullName(), "day", DAY.format(unit.since())),
                "effectiveOn");
    }

    static ChangeRefused codeTaken(String code, String unit) {
        return new ChangeRefused(Kind.CONFLICT, "code-taken", Map.of("unitCode", code, "unit", unit), "code");
    }

    static ChangeRefused codeInUseUntil(String code, LocalDate day) {
        return new ChangeRefused(
                Kind.CONFLICT, "code-in-use-until", Map.of("unitCode", code, "day", DAY.format(day)), "code");
    }

    static ChangeRefused withinItself(Node unit) {
        return new ChangeRefused(
                Kind.CONFLICT, "within-itself", Map.of("unit", unit.names().fullName()), "parentId");
    }

    static ChangeRefused successorWithin(Node unit) {
        return new ChangeRefused(
                Kind.CONFLICT, "successor-within", Map.of("unit", unit.names().fullName()), "successorId");
    }

    static ChangeRefused theTop() {
        return new ChangeRefused(Kind.CONFLICT, "the-top", Map.of(), "unitIds");
    }

    /** The country is the top of the tree, and nothing else is of its kind. */
    static ChangeRefused oneCountry() {
        return new ChangeRefused(Kind.INVALID, "one-country", Map.of(), "unitKind");
    }

    static ChangeRefused hasSubUnits(Node unit) {
        return new ChangeRefused(
                Kind.CONFLICT, "has-sub-units", Map.of("unit", unit.names().fullName()), "successorId");
    }

    static ChangeRefused hasPeople(String unit, long people) {
        return new ChangeRefused(Kind.CONFLICT, "has-people", Map.of("unit", unit, "people", people), "successorId");
    }

    static ChangeRefused endsOnItsFirstDay(Node unit) {
        return new ChangeRefused(
                Kind.CONFLICT, "ends-on-first-day", Map.of("unit", unit.names().fullName()), "effectiveOn");
    }

    static ChangeRefused withoutEffect(Node unit) {
        return new ChangeRefused(
                Kind.CONFLICT, "without-effect", Map.of("unit", unit.names().fullName()), "unitIds");
    }

    static ChangeRefused tooDeep() {
        return new ChangeRefused(Kind.CONFLICT, "too-deep", Map.of(), "parentId");
    }

    static ChangeRefused notAPart(String part) {
        return new ChangeRefused(Kind.INVALID, "not-a-part", Map.of("part", part), "parts");
    }

    static ChangeRefused notInUnit() {
        return new ChangeRefused(Kind.INVALID, "not-in-unit", Map.of(), "people");
    }

    static ChangeRefused roleBeyondOwn(String unit) {
        return new ChangeRefused(Kind.NOT_ALLOWED, "role-beyond-own", Map.of("unit", unit), "followingGrants");
    }

    static ChangeRefused roleTakesTwo(String unit) {
        return new ChangeRefused(Kind.NOT_ALLOWED, "role-takes-two", Map.of("unit", unit), "followingGrants");
    }

    static ChangeRefused waitsNoMore() {
        return new ChangeRefused(Kind.CONFLICT, "waits-no-more", Map.of(), "id");
    }

    static ChangeRefused idUsed() {
        return new ChangeRefused(Kind.CONFLICT, "id-used", Map.of(), "id");
    }

    static ChangeRefused notScheduled() {
        return new ChangeRefused(Kind.CONFLICT, "not-scheduled", Map.of(), "id");
    }
}
