package vn.hocso.content.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/** The data of a rich text block, whose document is a tree of the nodes that {@link Nodes} allows. */
record RichText(Doc document) {

    record Doc(@Schema(allowableValues = "doc") String type, List<DocNode> content) {}

    record DocNode(
            String type,
            @Nullable DocAttributes attrs,
            @Nullable List<DocNode> content,
            @Nullable String text,
            @Nullable List<DocMark> marks) {}

    record DocAttributes(
            @Nullable Integer level,
            @Nullable Integer start,
            @Nullable Integer colspan,
            @Nullable Integer rowspan) {}

    record DocMark(
            @Schema(allowableValues = {"bold", "italic", "underline", "code", "link"})
            String type,

            @Nullable LinkTarget attrs) {}

    record LinkTarget(String href) {}
}
