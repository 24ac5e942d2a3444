/** Where files are kept: on disk or in S3. */
@NullMarked
package vn.hocso.media.storage;

import org.jspecify.annotations.NullMarked;
