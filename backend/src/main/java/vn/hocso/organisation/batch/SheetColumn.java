package vn.hocso.organisation.batch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import vn.hocso.shared.VietnameseText;

/** The columns of a file of changes. Their headings are found in either language, marks and case aside, in any order. */
enum SheetColumn {
    KIND("Loại thay đổi", "Kind of change"),
    DAY("Ngày hiệu lực", "Effective on"),
    UNITS("Mã đơn vị", "Unit codes"),
    CODE("Mã mới", "New code"),
    NAME("Tên mới", "New name"),
    FULL_NAME("Tên đầy đủ mới", "New full name"),
    UNIT_KIND("Loại đơn vị", "Kind of unit"),
    PARENT("Mã cơ quan chủ quản", "Parent code"),
    SUCCESSOR("Mã đơn vị kế thừa", "Successor code"),
    SUB_UNITS_TO("Mã đơn vị tiếp nhận cấp dưới", "Units below go to"),
    PARTS("Các phần chia tách", "Parts"),
    POSITIONS("Chức vụ về phần", "Positions to parts"),
    FOLLOWING_ROLES("Vai trò đi theo", "Roles that follow"),
    REASON("Lý do", "Reason"),
    DECISION("Số quyết định", "Decision number");

    private final String vietnamese;
    private final String english;

    SheetColumn(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    String heading(Locale locale) {
        return locale.getLanguage().equals("en") ? english : vietnamese;
    }

    static Optional<SheetColumn> headed(String heading) {
        String wanted = key(heading);
        return Arrays.stream(values())
                .filter(column -> key(column.vietnamese).equals(wanted)
                        || key(column.english).equals(wanted))
                .findFirst();
    }

    private static String key(String heading) {
        return String.join(" ", VietnameseText.words(heading));
    }

    /** The column in which the part of a change stands that was refused. */
    static SheetColumn of(String field) {
        return switch (field) {
            case "effectiveOn" -> DAY;
            case "code" -> CODE;
            case "name" -> NAME;
            case "unitKind" -> UNIT_KIND;
            case "parentId" -> PARENT;
            case "successorId" -> SUCCESSOR;
            case "subUnitsTo" -> SUB_UNITS_TO;
            case "parts" -> PARTS;
            case "followingGrants" -> FOLLOWING_ROLES;
            default -> UNITS;
        };
    }
}
