package vn.hocso.organisation.role;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.shared.Actor;

@RestController
class MyRolesController {

    private final MyRoles roles;

    MyRolesController(MyRoles roles) {
        this.roles = roles;
    }

    @GetMapping("/api/me/roles")
    List<MyRoleView> mine(Actor actor) {
        return roles.of(actor);
    }
}
