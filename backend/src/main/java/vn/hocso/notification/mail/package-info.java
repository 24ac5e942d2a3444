/** The mails that go with notices: kept until the mail server has taken them. */
@NullMarked
package vn.hocso.notification.mail;

import org.jspecify.annotations.NullMarked;
