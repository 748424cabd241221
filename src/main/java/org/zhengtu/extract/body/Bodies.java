package org.zhengtu.extract.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The bodies of one sentence, none overlapping another. */
public final class Bodies {

    private final List<Body> found;
    private final Map<Integer, Body> byEnd = new HashMap<>();
    private final NavigableMap<Integer, Body> byStart = new TreeMap<>();

    private Bodies(List<Body> found) {
        this.found = List.copyOf(found);
        found.forEach(body -> byEnd.put(body.end(), body));
        found.forEach(body -> byStart.put(body.start(), body));
    }

    /** Keeps the longest of those that overlap, named ones before bare ones. */
    static Bodies of(List<Body> candidates) {
        List<Body> byLength = new ArrayList<>(candidates);
        byLength.sort(Comparator.comparing(Body::bare)
                .thenComparing(Comparator.comparingInt(Body::length).reversed())
                .thenComparingInt(Body::start)
                .thenComparing(body -> body.kind() != BodyKind.PANEL)
                .thenComparing(Body::name));
        java.util.BitSet taken = new java.util.BitSet();
        List<Body> kept = new ArrayList<>();
        for (Body body : byLength) {
            int next = taken.nextSetBit(body.start());
            if (next < 0 || next >= body.end()) {
                kept.add(body);
                taken.set(body.start(), body.end());
            }
        }
        kept.sort(Comparator.comparingInt(Body::start));
        return new Bodies(kept);
    }

    /** In the order of the sentence. */
    public List<Body> all() {
        return found;
    }

    /** The named body, not a bare one, that a position lies in. */
    public Optional<Body> at(int position) {
        return Optional.ofNullable(byStart.floorEntry(position))
                .map(Map.Entry::getValue)
                .filter(body -> body.end() > position && !body.bare());
    }

    /** Whether a named body, not a bare one, lies anywhere in a stretch. */
    public boolean namedWithin(int start, int end) {
        return IntStream.range(start, end).anyMatch(i -> at(i).isPresent());
    }

    /** The body that ends at a position. */
    public Optional<Body> endingAt(int end) {
        return Optional.ofNullable(byEnd.get(end));
    }
}
