package org.zhengtu.serve;

/**
 * What one client may cost.
 *
 * @param millis after which a query is ended
 * @param rows of a result, or its triples
 * @param resultBytes of a result, as its terms' text
 * @param requestBytes of what is sent with a request
 * @param concurrent queries that run at a time: so many of the library's questions, so many in free SPARQL, and so many
 *     that have become long
 * @param quickMillis after which a query is a long one and gives its place to others
 * @param waitMillis how long a query waits for its turn
 * @param runaways how many queries that can't be ended are left behind before no place is given up for them any more
 */
public record ServerLimits(
        long millis,
        int rows,
        long resultBytes,
        int requestBytes,
        int concurrent,
        long quickMillis,
        long waitMillis,
        int runaways) {

    public static final ServerLimits DEFAULT =
            new ServerLimits(30_000, 200_000, 64L << 20, 1 << 18, 4, 1_000, 5_000, 2);

    public ServerLimits withMillis(long millis) {
        return new ServerLimits(millis, rows, resultBytes, requestBytes, concurrent, quickMillis, waitMillis, runaways);
    }
}
