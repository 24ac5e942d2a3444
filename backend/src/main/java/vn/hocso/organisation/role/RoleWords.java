package vn.hocso.organisation.role;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.hocso.organisation.BuiltInRole;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.Role;
import vn.hocso.shared.Words;

/** How roles and permissions read in the language of whoever asks. */
@Component
public class RoleWords {

    private final Words words;

    RoleWords(Words words) {
        this.words = words;
    }

    /** The role's name; a custom one's comes with its row, in both languages. */
    public String name(Role role, @Nullable String vi, @Nullable String en) {
        return name(role, vi, en, LocaleContextHolder.getLocale());
    }

    String name(Role role, @Nullable String vi, @Nullable String en, Locale locale) {
        if (BuiltInRole.of(role).isPresent()) {
            return words.in(locale, "organisation.role." + role.code());
        }
        String own = Words.VIETNAMESE.getLanguage().equals(locale.getLanguage()) ? vi : en;
        return own == null ? role.code() : own;
    }

    RoleName names(BuiltInRole role) {
        String key = "organisation.role." + role.name();
        return new RoleName(words.in(Words.VIETNAMESE, key), words.in(Locale.ENGLISH, key));
    }

    String description(BuiltInRole role) {
        return words.in(LocaleContextHolder.getLocale(), "organisation.role-may." + role.name());
    }

    String list(Set<Permission> permissions, Locale locale) {
        return permissions.stream()
                .sorted()
                .map(one -> words.in(locale, "organisation.permission." + one))
                .collect(Collectors.joining("; "));
    }

    Set<PermissionView> permissions(Set<Permission> permissions) {
        Locale locale = LocaleContextHolder.getLocale();
        return permissions.stream()
                .sorted()
                .map(one -> new PermissionView(
                        one, words.in(locale, "organisation.permission." + one), DangerousPermissions.include(one)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
