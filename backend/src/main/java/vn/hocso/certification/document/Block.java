package vn.hocso.certification.document;

import java.awt.Color;
import java.io.IOException;
import java.util.List;

/** A centred paragraph and the room it likes before it. */
record Block(Paragraph paragraph, float before, float leading, Color colour) {

    private static final float MOST_STRETCH = 1.9f;

    /** Draws the blocks below each other between the two heights, giving spare room to the gaps and taking from them when it is short. */
    static void column(Canvas canvas, List<Block> blocks, float x, float top, float bottom) throws IOException {
        float lines = (float) blocks.stream().mapToDouble(Block::body).sum();
        float gaps = (float) blocks.stream().mapToDouble(Block::before).sum();
        float stretch = Math.clamp((top - bottom - lines) / gaps, 0.1f, MOST_STRETCH);
        float spare = Math.max(0, top - bottom - lines - gaps * stretch);
        float y = top - spare / 2;
        for (Block block : blocks) {
            y -= block.before * stretch;
            canvas.centred(block.paragraph, x, y - block.paragraph.size() * 0.8f, block.leading, block.colour);
            y -= block.body();
        }
    }

    private float body() {
        return paragraph.height(leading);
    }
}
