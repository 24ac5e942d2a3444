package vn.hocso.organisation.role;

import vn.hocso.organisation.Permission;

/** A permission in the reader's words, and whether giving it to somebody needs a second person. */
record PermissionView(Permission permission, String words, boolean dangerous) {}
