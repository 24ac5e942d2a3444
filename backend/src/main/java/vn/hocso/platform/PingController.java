package vn.hocso.platform;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.shared.Actor;

import static org.springframework.http.HttpStatus.NO_CONTENT;

/** Does nothing for a signed-in account: the floor that benchmarks compare with, and the client's check that it is still signed in. */
@RestController
class PingController {

    @GetMapping("/api/ping")
    @ResponseStatus(NO_CONTENT)
    void ping(Actor actor) {}
}
