/**
 * Files that people upload and the store that keeps them, on disk or S3. It sits at the foundations and brings its own kinds of block,
 * pictures and videos, into courses through the interface that content owns.
 */
@ApplicationModule(allowedDependencies = {"identity", "organisation", "content", "content::spi", "shared"})
@NullMarked
package vn.hocso.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
