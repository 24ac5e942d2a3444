package vn.hocso.media.library;

import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hocso.testing.Somebody.Someone;

/** Files sent to the library. */
final class Uploads {

    private final MockMvcTester http;

    Uploads(MockMvcTester http) {
        this.http = http;
    }

    MvcTestResult of(Someone who, String name, byte[] file, String purpose) {
        return http.post()
                .uri("/api/media")
                .multipart()
                .file(part(name, file))
                .param("purpose", purpose)
                .with(who.signedIn())
                .exchange();
    }

    static MockMultipartFile part(String name, byte[] file) {
        return new MockMultipartFile("file", name, "application/octet-stream", file);
    }
}
