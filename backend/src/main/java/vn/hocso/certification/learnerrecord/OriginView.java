package vn.hocso.certification.learnerrecord;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The installation that states something, and with which key.
 *
 * @param address its name of the method did:web
 * @param fingerprint of its key, RFC 7638
 * @param name as those who administer the system named it
 * @param own whether it is this installation
 * @param trusted whether it may state anything here today
 */
@Schema(name = "RecordOrigin")
record OriginView(
        String address, String fingerprint, @Nullable String name, boolean own, boolean trusted) {}
