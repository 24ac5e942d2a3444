package vn.hocso.privacy;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Terms of the installation. They are settings and no statement of law: whoever runs it sets what the law in force asks of them.
 *
 * @param answerWithin how long after a request it is to be answered
 * @param actWithin how long after a request what was agreed is to be done
 * @param copyKeptFor how long a finished copy can be downloaded
 */
@ConfigurationProperties("hocso.privacy")
public record PrivacyTerms(
        @DefaultValue("PT72H") Duration answerWithin,
        @DefaultValue("P15D") Duration actWithin,
        @DefaultValue("PT72H") Duration copyKeptFor) {}
