package vn.hocso.platform;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLIntegrityConstraintViolationException;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.mail.MailSendException;

import vn.hocso.shared.Mailer;
import vn.hocso.shared.Mailer.Mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

class DiscreetLogsTests {

    private static final String ADDRESS = "ha.nguyen@laocai.example.vn";

    @Test
    void aMailThatIsRefusedDoesNotTellWhomItWasFor() {
        Mailer refused = MailConfiguration.discreet(mail -> {
            throw new MailSendException("Failed", new IllegalStateException("550 no such mailbox: " + mail.to()));
        });

        Throwable failure = catchThrowable(() -> refused.send(new Mail(ADDRESS, "Mời", "Kính gửi", "<p>Kính gửi")));

        assertThat(failure).isInstanceOf(MailNotSent.class).hasMessageContaining("IllegalStateException");
        assertThat(asLogged(failure)).doesNotContain(ADDRESS);
    }

    @Test
    void aRefusedValueIsNotQuoted() {
        var failure = new DuplicateKeyException(
                "insert", new SQLIntegrityConstraintViolationException("Duplicate entry '" + ADDRESS + "' for key"));

        assertThat(asLogged(ProblemAdviser.withoutWords(failure)))
                .doesNotContain(ADDRESS)
                .contains("DuplicateKeyException", "SQLIntegrityConstraintViolationException", "DiscreetLogsTests");
    }

    private static String asLogged(Throwable failure) {
        StringWriter log = new StringWriter();
        failure.printStackTrace(new PrintWriter(log));
        return log.toString();
    }
}
