package vn.hocso.local;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DemoAccountsTests {

    @Test
    void alignsWhatToTypeAndSaysWhoItIs() {
        DemoAccounts accounts = DemoAccounts.read("""
                [{"login":"an","password":"một {hai}","fullName":"Lê \\"Bình\\" An","role":"LEARNER","unitName":"Huế"},
                 {"login":"quantri","password":"x","fullName":"Trần V\\u0103n","role":"SYSTEM_ADMINISTRATOR","unitName":null}]
                """);

        assertThat(accounts.lines())
                .containsExactly(
                        "an       một {hai}  Lê \"Bình\" An, learner",
                        "quantri  x          Trần Văn, system administrator");
    }

    @Test
    void isEmptyWhereThereAreNone() {
        assertThat(DemoAccounts.read("[]").lines()).isEmpty();
    }
}
