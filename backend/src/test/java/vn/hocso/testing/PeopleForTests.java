package vn.hocso.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import vn.hocso.identity.Accounts;
import vn.hocso.organisation.People;
import vn.hocso.organisation.RoleGrants;
import vn.hocso.organisation.Units;

/** Offers {@link Somebody} and a {@link Mailbox} to every test of the whole application. */
@TestConfiguration(proxyBeanMethods = false)
class PeopleForTests {

    @Bean
    Somebody somebody(Accounts accounts, People people, RoleGrants roles, Units units) {
        return new Somebody(accounts, people, roles, units);
    }

    @Bean
    @Primary
    Mailbox mailbox() {
        return new Mailbox();
    }
}
