/** Notices: which events become one, how it reads, and the list behind the bell. */
@NullMarked
package vn.hocso.notification.notice;

import org.jspecify.annotations.NullMarked;
