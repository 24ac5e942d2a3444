package vn.hocso.catalogue.search;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.hocso.shared.PublicPaths;

/** The catalogue is for everybody. */
@Component
class CataloguePaths implements PublicPaths {

    @Override
    public List<String> patterns() {
        return List.of("GET /api/catalogue/**", "HEAD /api/catalogue/**");
    }
}
