package vn.hocso.notification.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Mailer;
import vn.hocso.shared.Mailer.Mail;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;

@HocsoTest
class MailOutboxTests {

    /** Far enough ahead that the application's own sender leaves these mails alone. */
    private static final Instant LATER = Instant.now().plus(Duration.ofDays(300));

    @Autowired
    Somebody somebody;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    NoticeMails mails;

    @Autowired
    TransactionOperations transactions;

    private final List<Mail> taken = new ArrayList<>();

    @Test
    void aMailServerThatIsDownDelaysAMailAndLosesNothing() {
        Someone reader =
                somebody.in(somebody.unit()).named("Phạm <b>Văn</b> & Nam").make();
        waiting(reader);
        Mailer down = mail -> {
            throw new IllegalStateException("connection refused");
        };

        sender(down, LATER).sendDue();
        sender(taken::add, LATER.plusSeconds(10)).sendDue();
        assertThat(toReader(reader)).as("not before the pause is over").isEmpty();

        sender(taken::add, LATER.plusSeconds(40)).sendDue();
        sender(taken::add, LATER.plusSeconds(80)).sendDue();

        assertThat(toReader(reader)).as("and then once").hasSize(1);
    }

    @Test
    void aMailSaysTheSameInTextAndHtmlAndCarriesNoMarkupOfItsReader() {
        Someone reader =
                somebody.in(somebody.unit()).named("Phạm <b>Văn</b> & Nam").make();
        waiting(reader);

        sender(taken::add, LATER.plusSeconds(100_000)).sendDue();

        Mail mail = toReader(reader).getFirst();
        assertThat(mail.subject()).isEqualTo("Bạn đã được cấp giấy chứng nhận");
        assertThat(mail.text()).contains("Phạm <b>Văn</b> & Nam", "“Chuyển đổi số”", "HS-1", "/certificates/1");
        assertThat(mail.html())
                .contains("Phạm &lt;b&gt;Văn&lt;/b&gt; &amp; Nam", "Chuyển đổi số", "/certificates/1")
                .doesNotContain("<b>");
    }

    @Test
    void pausesGrowToSixHours() {
        assertThat(MailSender.pauseAfter(0)).isEqualTo(Duration.ofSeconds(30));
        assertThat(MailSender.pauseAfter(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(MailSender.pauseAfter(9)).isLessThan(Duration.ofHours(6));
        assertThat(MailSender.pauseAfter(40)).isEqualTo(Duration.ofHours(6));
    }

    private void waiting(Someone reader) {
        UUID notice = Ids.next();
        jdbc.sql("""
                insert into notification_notice (id, account_id, kind, event_key, facts, link, created_at)
                values (?, ?, 'CERTIFICATE_ISSUED', 'test', '{"course":"Chuyển đổi số","number":"HS-1"}', '/certificates/1', ?)
                """)
                .params(Ids.bytes(notice), Ids.bytes(reader.id().value()), Columns.at(LATER))
                .update();
        jdbc.sql("insert into notification_mail (notice_id, attempts, next_attempt_at) values (?, 0, ?)")
                .params(Ids.bytes(notice), Columns.at(LATER))
                .update();
    }

    private List<Mail> toReader(Someone reader) {
        return taken.stream().filter(mail -> mail.to().equals(reader.email())).toList();
    }

    private MailSender sender(Mailer mailer, Instant at) {
        MailOutbox outbox = new MailOutbox(jdbc, Clock.fixed(at, ZoneOffset.UTC));
        return new MailSender(outbox, mails, mailer, transactions);
    }
}
