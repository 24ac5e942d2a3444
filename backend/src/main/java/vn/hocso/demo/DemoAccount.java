package vn.hocso.demo;

import vn.hocso.organisation.Role;

/**
 * The accounts of the demonstration, with the unit each belongs to and is responsible for: one for each role, shown on the sign-in page, and
 * a second system administrator, without whom nothing that takes two people could be tried.
 */
enum DemoAccount {
    LEARNER("hocvien", "Lò Thị Mai", Role.LEARNER, "15", "Công chức Văn phòng - Thống kê"),
    TRAINER("giangvien", "Nguyễn Hoàng Sơn", Role.TRAINER, "BKHCN", "Giảng viên kiêm nhiệm"),
    REVIEWER("thamdinh", "Trần Thị Bích Ngọc", Role.REVIEWER, "BKHCN", "Chuyên viên chính"),
    UNIT_MANAGER("quanly", "Hoàng Văn Thành", Role.UNIT_MANAGER, "15", "Phó Giám đốc Sở"),
    CERTIFICATE_ADMINISTRATOR("chungnhan", "Lê Thị Thanh Hà", Role.CERTIFICATE_ADMINISTRATOR, "BKHCN", "Chuyên viên"),
    SYSTEM_ADMINISTRATOR("quantri", "Phạm Quốc Huy", Role.SYSTEM_ADMINISTRATOR, "", "Quản trị viên hệ thống"),
    SECOND_ADMINISTRATOR("quantri2", "Vũ Thị Kim Oanh", Role.SYSTEM_ADMINISTRATOR, "", "Quản trị viên hệ thống");

    static final String PASSWORD = "hoc-so-moi-ngay";

    private final String login;
    private final String fullName;
    private final Role role;
    private final String unitCode;
    private final String position;

    DemoAccount(String login, String fullName, Role role, String unitCode, String position) {
        this.login = login;
        this.fullName = fullName;
        this.role = role;
        this.unitCode = unitCode;
        this.position = position;
    }

    boolean isOnSignInPage() {
        return this != SECOND_ADMINISTRATOR;
    }

    String email() {
        return login + "@" + DemoPeople.DOMAIN;
    }

    String fullName() {
        return fullName;
    }

    Role role() {
        return role;
    }

    /** Code of the unit, empty for the root of the tree. */
    String unitCode() {
        return unitCode;
    }

    String position() {
        return position;
    }
}
