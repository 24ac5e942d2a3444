/** Certificates that others issued on paper: recorded with a scan as proof, and never told as signed here. */
@NullMarked
package vn.hocso.certification.paper;

import org.jspecify.annotations.NullMarked;
