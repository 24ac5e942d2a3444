package vn.hocso.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.hocso.identity.AccountDetails;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.Accounts;
import vn.hocso.identity.Language;
import vn.hocso.identity.NewAccount;
import vn.hocso.organisation.NewMembership;
import vn.hocso.organisation.NewUnit;
import vn.hocso.organisation.People;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.RoleGrants;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitKind;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;

/** Makes people and units for a test: {@code somebody.in(unit).withRole(TRAINER).named("Trần Thị Bình").make()}. */
public class Somebody {

    /** Long enough, and nobody's favourite. */
    public static final String PASSWORD = "hoa ban trên đồi 27";

    private static final AtomicLong NUMBERS = new AtomicLong(System.nanoTime());

    private final Accounts accounts;
    private final People people;
    private final RoleGrants roles;
    private final Units units;

    public Somebody(Accounts accounts, People people, RoleGrants roles, Units units) {
        this.accounts = accounts;
        this.people = people;
        this.roles = roles;
        this.units = units;
    }

    /** A unit of its own, directly below the country. */
    public UnitId unit() {
        return unitBelow(units.root().id(), "Đơn vị " + word());
    }

    public UnitId unitBelow(UnitId parent, String name) {
        return units.create(new NewUnit("T-" + word(), name, name, UnitKind.OTHER, parent));
    }

    public Making in(UnitId unit) {
        return new Making(unit);
    }

    /** Somebody of the highest unit, whose roles hold everywhere. */
    public Making atTheTop() {
        return in(units.root().id());
    }

    public Someone administrator() {
        return atTheTop().withRole(Role.SYSTEM_ADMINISTRATOR).make();
    }

    public static String word() {
        return Long.toString(NUMBERS.incrementAndGet(), Character.MAX_RADIX).toUpperCase(Locale.ROOT);
    }

    /** An address nobody has. */
    public static String email() {
        return word().toLowerCase(Locale.ROOT) + "@example.vn";
    }

    /** A number nobody has, as people in Việt Nam type it. */
    public static String phone() {
        return "09" + String.format("%08d", NUMBERS.incrementAndGet() % 100_000_000);
    }

    /** A person being described. */
    public class Making {

        private record Held(Role role, UnitId unit) {}

        private final UnitId unit;
        private final List<Held> held = new ArrayList<>();
        private String fullName = "Nguyễn Văn An";
        private String email = email();
        private @Nullable String staffCode;
        private @Nullable String phone;
        private @Nullable String password;

        private Making(UnitId unit) {
            this.unit = unit;
        }

        public Making named(String name) {
            fullName = name;
            return this;
        }

        public Making withEmail(String address) {
            email = address;
            return this;
        }

        public Making withStaffCode(String code) {
            staffCode = code;
            return this;
        }

        public Making withPhone(String number) {
            phone = number;
            return this;
        }

        public Making withRole(Role role) {
            return withRole(role, unit);
        }

        public Making withRole(Role role, UnitId where) {
            held.add(new Held(role, where));
            return this;
        }

        /** Lets the person sign in with {@link #PASSWORD}. */
        public Making withPassword() {
            password = PASSWORD;
            return this;
        }

        public Someone make() {
            AccountDetails details = new AccountDetails(fullName, email, staffCode, phone);
            AccountId id = accounts.create(new NewAccount(details, Language.VI, password));
            people.addMember(new NewMembership(id, unit, "Chuyên viên", null, null));
            held.forEach(one -> roles.grant(id, one.role(), one.unit()));
            return new Someone(id, unit, email);
        }
    }

    /** A person made for a test. */
    public record Someone(AccountId id, UnitId unit, String email) {

        public Actor actor() {
            return id.actor();
        }

        /** Puts the person and a valid CSRF token on a request. */
        public RequestPostProcessor signedIn() {
            return ActingAs.actor(id.value());
        }
    }
}
