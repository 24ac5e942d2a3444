package vn.hocso.identity.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

import vn.hocso.shared.Ids;

/** Finds who may sign in under a login, and who might if they were not suspended. The user name handed on is the account's id. */
@Component
class SignInAccounts implements UserDetailsService, UserDetailsPasswordService {

    private final JdbcClient jdbc;

    SignInAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public UserDetails loadUserByUsername(String login) {
        return find("email", LoginName.lower(login))
                .or(() -> find("staff_code", LoginName.upper(login)))
                .or(() -> LoginName.possiblePhone(login).flatMap(number -> find("phone", number)))
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    private Optional<UserDetails> find(String column, String value) {
        return jdbc.sql("select id, password, status = 'SUSPENDED' from identity_account where " + column
                        + " = ? and status <> 'INVITED' and password is not null")
                .param(value)
                .query((row, number) -> details(Ids.uuid(row.getBytes(1)), row.getString(2), row.getBoolean(3)))
                .optional();
    }

    private static UserDetails details(UUID id, String password, boolean suspended) {
        return User.withUsername(id.toString())
                .password(password)
                .authorities(List.of())
                .accountLocked(suspended)
                .build();
    }

    /** Renews a hash made with an older encoder, unless the password was changed in the meantime. */
    @Override
    public UserDetails updatePassword(UserDetails user, @Nullable String newHash) {
        UUID id = UUID.fromString(user.getUsername());
        jdbc.sql("update identity_account set password = ?, version = version + 1 where id = ? and password = ?")
                .param(newHash)
                .param(Ids.bytes(id))
                .param(user.getPassword())
                .update();
        return details(id, String.valueOf(newHash), !user.isAccountNonLocked());
    }
}
