package vn.hocso.content.draft;

import java.util.UUID;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.SectionId;

/** Puts a section or lesson at a position, counted without the item itself; a lesson may go to another section. */
record MoveItem(
        @NotNull OutlineItem item,
        @NotNull UUID id,
        @Nullable SectionId toSectionId,
        @Min(0) int position) {}
