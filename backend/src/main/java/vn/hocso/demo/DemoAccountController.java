package vn.hocso.demo;

import java.util.Arrays;
import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitView;
import vn.hocso.organisation.Units;
import vn.hocso.shared.PublicPaths;

/** Tells the sign-in page which accounts may be tried. Outside demonstration mode the address does not exist. */
@RestController
@DemoMode
class DemoAccountController implements PublicPaths {

    private final Units units;

    DemoAccountController(Units units) {
        this.units = units;
    }

    @GetMapping("/api/demo/accounts")
    List<DemoAccountView> accounts() {
        return Arrays.stream(DemoAccount.values())
                .filter(DemoAccount::isOnSignInPage)
                .map(this::view)
                .toList();
    }

    @Override
    public List<String> patterns() {
        return List.of("GET /api/demo/accounts");
    }

    private DemoAccountView view(DemoAccount account) {
        UnitView unit = account.unitCode().isEmpty()
                ? units.root()
                : units.byCode(account.unitCode()).orElseGet(units::root);
        return new DemoAccountView(
                account.email(), DemoAccount.PASSWORD, account.fullName(), account.role(), unit.fullName());
    }

    record DemoAccountView(String login, String password, String fullName, Role role, String unitName) {}
}
