package vn.hocso.certification.badge;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.hocso.shared.PublicPaths;

@Component
class BadgePaths implements PublicPaths {

    @Override
    public List<String> patterns() {
        return List.of("GET /api/badges/status/*");
    }
}
