package vn.hocso.organisation.role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.hocso.organisation.BuiltInRole;
import vn.hocso.organisation.Role;

/** All roles there are: the built-in ones of the release and the custom ones of this installation. */
@Component
class RoleBook {

    private final CustomRoleRepository custom;
    private final RoleWords words;

    RoleBook(CustomRoleRepository custom, RoleWords words) {
        this.custom = custom;
        this.words = words;
    }

    RoleDefinition require(Role role) {
        return BuiltInRole.of(role)
                .map(known -> RoleDefinition.of(known, words))
                .or(() -> custom(role).map(CustomRole::definition))
                .orElseThrow(() -> new UnknownRole(role));
    }

    /** The role, if it may still be given. */
    RoleDefinition requireInUse(Role role) {
        RoleDefinition definition = require(role);
        if (definition.retired()) {
            throw new RoleRetired(role);
        }
        return definition;
    }

    Optional<CustomRole> custom(Role role) {
        return custom.findById(role.code());
    }

    List<CustomRole> custom() {
        return custom.findAllByOrderByNameVi();
    }

    List<RoleDefinition> all() {
        List<RoleDefinition> all = new ArrayList<>(Arrays.stream(BuiltInRole.values())
                .map(known -> RoleDefinition.of(known, words))
                .toList());
        custom().forEach(role -> all.add(role.definition()));
        return all;
    }

    CustomRole save(CustomRole role) {
        return custom.saveAndFlush(role);
    }
}
