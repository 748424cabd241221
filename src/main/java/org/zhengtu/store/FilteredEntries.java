package org.zhengtu.store;

import java.io.IOException;
import java.util.function.Predicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/** Which parts of a {@link SearchFilter} the entries of a segment of the index meet. Entries are asked in their order. */
final class FilteredEntries {

    /** All parts met. */
    static final int ALL = 7;

    private static final int AREA = 1;
    private static final int TIME = 2;
    private static final int CONFIDENCE = 4;

    private final SearchFilter filter;
    private final SortedSetDocValues codes;
    private final SortedSetDocValues days;
    private final NumericDocValues confidences;

    FilteredEntries(SearchFilter filter, LeafReader segment) throws IOException {
        this.filter = filter;
        this.codes = DocValues.getSortedSet(segment, SearchDocuments.CODE);
        this.days = DocValues.getSortedSet(segment, SearchDocuments.DAY);
        this.confidences = DocValues.getNumeric(segment, SearchDocuments.CONFIDENCE);
    }

    /** The parts that an entry meets, as bits of {@link #ALL}. */
    int met(int entry) throws IOException {
        if (!filter.isSet()) {
            return ALL;
        }
        boolean there = filter.area().isEmpty()
                || any(codes, entry, code -> code.startsWith(filter.area().get()));
        boolean then = (filter.since().isEmpty() && filter.until().isEmpty()) || any(days, entry, this::isWithin);
        return (there ? AREA : 0) | (then ? TIME : 0) | (isSure(entry) ? CONFIDENCE : 0);
    }

    /** Days of one form are in their order as text. */
    private boolean isWithin(String day) {
        return filter.since().filter(since -> day.compareTo(since) < 0).isEmpty()
                && filter.until().filter(until -> day.compareTo(until) > 0).isEmpty();
    }

    private boolean isSure(int entry) throws IOException {
        return filter.confidence().isEmpty()
                || (confidences.advanceExact(entry)
                        && Double.longBitsToDouble(confidences.longValue())
                                >= filter.confidence().get());
    }

    private static boolean any(SortedSetDocValues values, int entry, Predicate<String> wanted) throws IOException {
        int count = values.advanceExact(entry) ? values.docValueCount() : 0;
        for (int i = 0; i < count; i++) {
            if (wanted.test(values.lookupOrd(values.nextOrd()).utf8ToString())) {
                return true;
            }
        }
        return false;
    }
}
