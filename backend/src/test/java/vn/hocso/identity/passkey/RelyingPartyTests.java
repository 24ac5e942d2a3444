package vn.hocso.identity.passkey;

import java.net.URI;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RelyingPartyTests {

    @Test
    void passkeysBelongToTheAddressPeopleType() {
        URI address = URI.create("https://hoc.example.gov.vn/");

        assertThat(RelyingParty.domain(address)).isEqualTo("hoc.example.gov.vn");
        assertThat(RelyingParty.origins(address)).containsExactly("https://hoc.example.gov.vn");
    }

    @Test
    void onOnesOwnMachineTheyBelongToLocalhost() {
        URI address = URI.create("http://127.0.0.1:8080");

        assertThat(RelyingParty.domain(address)).isEqualTo("localhost");
        assertThat(RelyingParty.origins(address)).contains("http://localhost:8080");
    }
}
