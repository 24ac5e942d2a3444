package vn.hocso.content.draft;

import java.util.UUID;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** Adds a section or lesson; an {@code id} made by the client lets it ask again without adding a second one. */
record AddItem(
        @Nullable UUID id,
        @NotBlank @Size(max = 200) String title,
        @Nullable @Min(0) Integer position) {}
