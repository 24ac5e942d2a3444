/** What a session remembers: who signed in, with which factors and when, on which device. */
@NullMarked
package vn.hocso.identity.session;

import org.jspecify.annotations.NullMarked;
