package vn.hocso.organisation.role;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.BuiltInRole;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.Role;

/** A role made by a system administrator. Its code stays; name, description and permissions may change until it is retired. */
@Entity
@Table(name = "organisation_role")
class CustomRole implements Persistable<String> {

    @Id
    private String code;

    @Version
    private @Nullable Long version;

    @Column
    private String nameVi;

    @Column
    private String nameEn;

    @Column
    private @Nullable String description;

    @Column
    private String permissions;

    @Column
    private UUID madeBy;

    @Column
    private Instant madeAt;

    @Column
    private UUID changedBy;

    @Column
    private Instant changedAt;

    @Column
    private @Nullable UUID retiredBy;

    @Column
    private @Nullable Instant retiredAt;

    protected CustomRole() {}

    static CustomRole make(RoleDetails wanted, AccountId by, Instant at) {
        Role role = wanted.role();
        if (BuiltInRole.of(role).isPresent()) {
            throw new RoleCodeTaken(role);
        }
        CustomRole made = new CustomRole();
        made.code = role.code();
        made.madeBy = by.value();
        made.madeAt = at;
        made.change(wanted, by, at);
        return made;
    }

    void change(RoleDetails wanted, AccountId by, Instant at) {
        if (retiredAt != null) {
            throw new RoleRetired(role());
        }
        if (wanted.permissions().contains(Permission.ADMINISTER_SYSTEM)) {
            throw new NotForCustomRoles(Permission.ADMINISTER_SYSTEM);
        }
        RoleName name = wanted.name().stripped();
        nameVi = name.vi();
        nameEn = name.en();
        description = wanted.description();
        permissions = HeldRoles.column(wanted.permissions());
        changedBy = by.value();
        changedAt = at;
    }

    /** Takes the role out of use; once more changes nothing. True if it was in use. */
    boolean retire(AccountId by, Instant at) {
        if (retiredAt != null) {
            return false;
        }
        retiredAt = at;
        retiredBy = by.value();
        return true;
    }

    Role role() {
        return new Role(code);
    }

    RoleName name() {
        return new RoleName(nameVi, nameEn);
    }

    @Nullable
    String description() {
        return description;
    }

    Set<Permission> permissions() {
        return HeldRoles.parse(permissions);
    }

    @Nullable
    Instant retiredAt() {
        return retiredAt;
    }

    long version() {
        return version == null ? 0 : version;
    }

    RoleDefinition definition() {
        return new RoleDefinition(role(), name(), permissions(), false, retiredAt != null);
    }

    @Override
    public String getId() {
        return code;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}
