package vn.hocso.learning.progress;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.hocso.content.BlockId;

/** What was really watched of the videos of a lesson, in milliseconds of each, and how long the player found each to be. */
record Watched(Map<UUID, Video> videos) {

    static final Watched NOTHING = new Watched(Map.of());

    record Video(long length, Stretches seen) {

        /** The share seen; the given length is used where it is known, else the player's. */
        boolean seenMostOf(long knownLength) {
            long whole = knownLength > 0 ? knownLength : length;
            return whole > 0 && seen.length() * 100 >= whole * ENOUGH_PERCENT;
        }
    }

    private static final int ENOUGH_PERCENT = 80;

    private static final Video UNSEEN = new Video(0, Stretches.NONE);

    Watched with(BlockId block, long from, long to, long playerLength) {
        Video before = of(block);
        Video after =
                new Video(Math.max(before.length(), playerLength), before.seen().with(from, to));
        Map<UUID, Video> all = new TreeMap<>(videos);
        all.put(block.value(), after);
        return new Watched(all);
    }

    Video of(BlockId block) {
        return videos.getOrDefault(block.value(), UNSEEN);
    }

    /** Reads what {@link #toString} wrote. */
    static Watched parse(String text) {
        if (text.isEmpty()) {
            return NOTHING;
        }
        Map<UUID, Video> videos = new TreeMap<>();
        Arrays.stream(text.split(";"))
                .map(part -> part.split("=|:", -1))
                .forEach(part -> videos.put(
                        UUID.fromString(part[0]), new Video(Long.parseLong(part[1]), Stretches.parse(part[2]))));
        return new Watched(videos);
    }

    /** Such as {@code <block>=60000:0-15000,20000-60000}, videos apart by semicolons. */
    @Override
    public String toString() {
        return videos.entrySet().stream()
                .map(v -> v.getKey() + "=" + v.getValue().length() + ":"
                        + v.getValue().seen())
                .collect(Collectors.joining(";"));
    }
}
