/** Requests to correct or erase, and the queue of those who answer them. */
@NullMarked
package vn.hocso.privacy.request;

import org.jspecify.annotations.NullMarked;
