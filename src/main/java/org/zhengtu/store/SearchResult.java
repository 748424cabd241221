package org.zhengtu.store;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param total how many resources
 * @param whole false if there were so many entries that the rest wasn't looked at
 * @param facets how many resources by kind, place and year, the most first
 */
public record SearchResult(int total, boolean whole, List<Hit> hits, Map<String, Map<String, Integer>> facets) {

    /**
     * A resource that was found.
     *
     * @param source id of the document that the snippet is from
     * @param documents in how many documents it was found
     * @param places of it, or of the pages that tell of it
     * @param years likewise
     */
    public record Hit(
            String iri,
            String kind,
            String label,
            String source,
            int documents,
            List<String> places,
            List<String> years,
            Snippet snippet) {}

    /**
     * A piece of text around what was looked for.
     *
     * @param marks where in it the words stand, in UTF-16 units, first and past the last
     */
    public record Snippet(String text, List<int[]> marks) {}
}
