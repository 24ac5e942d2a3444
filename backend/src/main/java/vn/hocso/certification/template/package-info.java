/** What certificates look like: templates that designers lay out, publish in versions that never change, and give to units and courses. */
@NullMarked
package vn.hocso.certification.template;

import org.jspecify.annotations.NullMarked;
