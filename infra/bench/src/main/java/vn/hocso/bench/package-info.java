/** Measures the product from outside: requests per second, latency, statements and processor time, each beside the floor of the same run. */
@NullMarked
package vn.hocso.bench;

import org.jspecify.annotations.NullMarked;
