package vn.hocso.media.library;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.hocso.shared.PublicPaths;

/** Files are asked for without signing in; whether one is given is decided file by file. */
@Component
class MediaPaths implements PublicPaths {

    @Override
    public List<String> patterns() {
        return List.of("GET /media/**", "HEAD /media/**");
    }
}
