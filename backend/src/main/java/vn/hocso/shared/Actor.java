package vn.hocso.shared;

import java.util.UUID;

/** The signed-in account on whose behalf a request runs. What it may do is answered by the organisation module. */
public record Actor(UUID accountId) {}
