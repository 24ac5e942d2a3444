package vn.hocso.certification.issuerkey;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.hocso.shared.PublicPaths;

@Component
class IssuerPaths implements PublicPaths {

    @Override
    public List<String> patterns() {
        return List.of("GET /api/issuer/jwks.json", "GET /api/issuer/did.json");
    }
}
