package vn.hocso.organisation.importing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.hocso.shared.VietnameseText;

/** What a column of an imported file can hold, and the headers, folded, under which it is usually found. */
enum ImportField {
    FULL_NAME("ho va ten", "ho ten", "ho va ten khai sinh", "ten can bo", "full name", "name"),
    FAMILY_NAME("ho", "ho dem", "ho va ten dem", "ho va dem", "ho lot", "family name", "last name"),
    GIVEN_NAME("ten", "given name", "first name"),
    EMAIL("thu dien tu", "email", "e mail", "dia chi email", "dia chi thu dien tu", "hop thu", "email address"),
    STAFF_CODE(
            "ma can bo",
            "ma nhan vien",
            "ma so can bo",
            "ma cbccvc",
            "ma cong chuc",
            "so hieu cong chuc",
            "staff code"),
    PHONE("dien thoai", "so dien thoai", "di dong", "sdt", "dt", "phone", "phone number", "mobile"),
    UNIT("ma don vi", "don vi", "co quan don vi", "co quan", "ten don vi", "don vi cong tac", "unit", "unit code"),
    POSITION("chuc vu", "chuc vu vi tri viec lam", "vi tri viec lam", "chuc danh", "position", "job position"),
    RANK("ngach", "ngach hang", "hang", "chuc danh nghe nghiep", "rank", "grade"),
    PERSON_CLASS("doi tuong", "phan loai", "loai can bo", "class", "person class"),
    BIRTH_DATE("ngay sinh", "ngay thang nam sinh", "sinh ngay", "birth date", "date of birth"),
    CITIZEN_NUMBER(
            "so dinh danh ca nhan",
            "so dinh danh",
            "so can cuoc",
            "so cccd",
            "cccd",
            "can cuoc cong dan",
            "citizen identity number",
            "citizen number"),
    STARTS_ON("ngay bat dau", "tu ngay", "ngay ve don vi", "start date", "from");

    /** Fields in which many rows rightly say the same. The others tell one person from another. */
    private static final Set<ImportField> SHARED = EnumSet.of(UNIT, POSITION, RANK, PERSON_CLASS, STARTS_ON);

    private final List<String> headers;

    ImportField(String... headers) {
        this.headers = List.of(headers);
    }

    /** The field that a header names, with or without an asterisk or a hint in brackets. */
    static Optional<ImportField> named(String header) {
        String folded = fold(header);
        for (ImportField field : values()) {
            if (field.headers.contains(folded)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    static String fold(String header) {
        return String.join(" ", VietnameseText.words(header.replaceAll("\\([^)]*\\)", " ")));
    }

    boolean isShared() {
        return SHARED.contains(this);
    }

    /** Key of the field's words, which also stand over the template's columns. */
    String words() {
        return "organisation.import.field." + name();
    }
}
