package vn.hocso.audit.log;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A page of the log, youngest first, and where the next one begins. */
record EntryPage(List<EntryView> items, @Nullable UUID next) {}
