package vn.hocso.certification.verification;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.hocso.shared.PublicPaths;

@Component
class VerificationPaths implements PublicPaths {

    @Override
    public List<String> patterns() {
        return List.of(
                "GET /api/verification/*",
                "GET /api/verification/*/paper",
                "GET /api/verification/*/received",
                "POST /api/verification/file");
    }
}
