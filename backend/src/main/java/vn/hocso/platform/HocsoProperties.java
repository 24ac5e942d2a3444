package vn.hocso.platform;

import java.net.URI;
import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the installation as a whole.
 *
 * @param baseUrl address under which people reach the product, used in mails and on certificates
 * @param frontend directory of the built frontend, empty when another server gives it out
 */
@ConfigurationProperties("hocso")
record HocsoProperties(
        @DefaultValue("http://127.0.0.1:8080") URI baseUrl,
        @DefaultValue("") String frontend,
        Mail mail) {

    /**
     * Where mails go.
     *
     * @param host mail server; when empty, mails are written to {@code directory} as files
     */
    record Mail(
            @DefaultValue("") String host,
            @DefaultValue("587") int port,
            @DefaultValue("") String username,
            @DefaultValue("") String password,
            @DefaultValue("Hocso <no-reply@hocso.invalid>") String from,
            @DefaultValue("true") boolean startTls,
            @DefaultValue("data/mail") Path directory) {}
}
