package org.zhengtu.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;

/**
 * One search: every word must stand somewhere in the entry of a resource, as it is written; names count most. Without words
 * everything is found that the rest of the request allows.
 */
final class Search {

    private static final int WORDS = 10;
    private static final int ENTRIES = 200_000;
    private static final int FACET_VALUES = 50;
    private static final int AROUND = 40;
    private static final float NAMES = 4;

    private final IndexSearcher searcher;
    private final Analyzer analyzer;
    private final SearchRequest request;
    private final List<String> words;
    private final List<Pattern> marked;
    private final Map<String, Found> found = new HashMap<>();
    private int entries;

    Search(IndexSearcher searcher, Analyzer analyzer, SearchRequest request) {
        this.searcher = searcher;
        this.analyzer = analyzer;
        this.request = request;
        this.words = Arrays.stream(request.words().strip().split("[\\s\u3000]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(WORDS)
                .toList();
        this.marked = words.stream()
                .map(word -> Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }

    /** A resource in all the entries that match. */
    private static final class Found {

        private final String iri;
        private final String kind;
        private final Set<String> places = new TreeSet<>();
        private final Set<String> years = new TreeSet<>();
        private float score;
        private int met;
        private int best = -1;
        private int documents;

        Found(String iri, String kind) {
            this.iri = iri;
            this.kind = kind;
        }
    }

    SearchResult run() throws IOException {
        searcher.search(query(), new Entries());
        List<Found> sorted = found.values().stream()
                .filter(each -> each.met == FilteredEntries.ALL)
                .sorted(Comparator.<Found>comparingDouble(each -> -each.score).thenComparing(each -> each.iri))
                .toList();
        List<SearchResult.Hit> hits = new ArrayList<>();
        for (Found each :
                sorted.stream().skip(request.from()).limit(request.size()).toList()) {
            hits.add(hit(each));
        }
        Map<String, Map<String, Integer>> facets = new LinkedHashMap<>();
        facets.put("kind", facet(sorted, each -> Set.of(each.kind)));
        facets.put("place", facet(sorted, each -> each.places));
        facets.put("year", facet(sorted, each -> each.years));
        return new SearchResult(sorted.size(), entries <= ENTRIES, hits, facets);
    }

    private Query query() {
        if (words.isEmpty()) {
            return wordless();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : words) {
            BooleanQuery.Builder one = new BooleanQuery.Builder();
            one.add(new BoostQuery(in(SearchDocuments.WORDS, word), NAMES), BooleanClause.Occur.SHOULD);
            one.add(in(SearchDocuments.BODY, word), BooleanClause.Occur.SHOULD);
            all.add(one.build(), BooleanClause.Occur.MUST);
        }
        return all.build();
    }

    private Query wordless() {
        if (!request.asks()) {
            return new MatchNoDocsQuery();
        }
        return request.kind()
                .<Query>map(kind -> SortedDocValuesField.newSlowExactQuery(SearchDocuments.KIND, new BytesRef(kind)))
                .orElseGet(() -> new FieldExistsQuery(SearchDocuments.KIND));
    }

    private Query in(String field, String word) {
        if (word.codePointCount(0, word.length()) == 1 && Character.isIdeographic(word.codePointAt(0))) {
            // The index holds pairs of characters; a single one is a part of them.
            return new WildcardQuery(new Term(field, "*" + word + "*"));
        }
        Query phrase = new QueryBuilder(analyzer).createPhraseQuery(field, word);
        return phrase == null ? new MatchNoDocsQuery() : phrase;
    }

    /** One thread searches, so its collectors may share what they find. */
    private final class Entries implements CollectorManager<Collected, Integer> {

        @Override
        public Collected newCollector() {
            return new Collected();
        }

        @Override
        public Integer reduce(Collection<Collected> collectors) {
            return entries;
        }
    }

    /** Gathers entries into resources. */
    private final class Collected extends SimpleCollector {

        private SortedDocValues iris;
        private SortedDocValues kinds;
        private SortedSetDocValues places;
        private SortedSetDocValues years;
        private FilteredEntries filtered;
        private Scorable scorer;
        private int base;

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            iris = DocValues.getSorted(context.reader(), SearchDocuments.IRI);
            kinds = DocValues.getSorted(context.reader(), SearchDocuments.KIND);
            places = DocValues.getSortedSet(context.reader(), SearchDocuments.PLACE);
            years = DocValues.getSortedSet(context.reader(), SearchDocuments.YEAR);
            filtered = new FilteredEntries(request.filter(), context.reader());
            base = context.docBase;
        }

        @Override
        public void setScorer(Scorable scorer) {
            this.scorer = scorer;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }

        @Override
        public void collect(int doc) throws IOException {
            entries++;
            if (entries > ENTRIES) {
                throw new CollectionTerminatedException();
            }
            if (!iris.advanceExact(doc) || !kinds.advanceExact(doc)) {
                return;
            }
            String kind = kinds.lookupOrd(kinds.ordValue()).utf8ToString();
            Set<String> where = values(places, doc);
            Set<String> when = values(years, doc);
            if (passes(request.kind(), Set.of(kind))
                    && passes(request.place(), where)
                    && passes(request.year(), when)) {
                String iri = iris.lookupOrd(iris.ordValue()).utf8ToString();
                Found resource = found.computeIfAbsent(iri, key -> new Found(key, kind));
                resource.met |= filtered.met(doc);
                resource.documents++;
                resource.places.addAll(where);
                resource.years.addAll(when);
                if (resource.best < 0 || scorer.score() > resource.score) {
                    resource.score = scorer.score();
                    resource.best = base + doc;
                }
            }
        }
    }

    private static boolean passes(Optional<String> wanted, Set<String> there) {
        return wanted.isEmpty() || there.contains(wanted.get());
    }

    private static Set<String> values(SortedSetDocValues values, int doc) throws IOException {
        Set<String> all = new TreeSet<>();
        if (values.advanceExact(doc)) {
            for (int i = 0; i < values.docValueCount(); i++) {
                all.add(values.lookupOrd(values.nextOrd()).utf8ToString());
            }
        }
        return all;
    }

    private static Map<String, Integer> facet(
            List<Found> sorted, java.util.function.Function<Found, Set<String>> values) {
        Map<String, Integer> counts = new TreeMap<>();
        sorted.forEach(each -> values.apply(each).forEach(value -> counts.merge(value, 1, Integer::sum)));
        Map<String, Integer> most = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(FACET_VALUES)
                .forEach(count -> most.put(count.getKey(), count.getValue()));
        return most;
    }

    private SearchResult.Hit hit(Found each) throws IOException {
        Document entry = searcher.storedFields().document(each.best);
        return new SearchResult.Hit(
                each.iri,
                each.kind,
                entry.get(SearchDocuments.LABEL),
                entry.get(SearchDocuments.SOURCE),
                each.documents,
                List.copyOf(each.places),
                List.copyOf(each.years),
                snippet(entry));
    }

    private SearchResult.Snippet snippet(Document entry) {
        List<String> texts = new ArrayList<>(Arrays.asList(entry.getValues(SearchDocuments.BODY)));
        texts.addAll(Arrays.asList(entry.getValues(SearchDocuments.WORDS)));
        for (String text : texts) {
            for (Pattern word : marked) {
                Matcher matcher = word.matcher(text);
                if (matcher.find()) {
                    return marked(around(text, matcher.start(), matcher.end()));
                }
            }
        }
        return new SearchResult.Snippet(entry.get(SearchDocuments.LABEL), List.of());
    }

    /** A piece of text that doesn't begin or end inside a character. */
    private static String around(String text, int from, int to) {
        int start = Math.max(0, from - AROUND);
        int end = Math.min(text.length(), to + AROUND);
        if (start > 0 && Character.isLowSurrogate(text.charAt(start))) {
            start--;
        }
        if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).replaceAll("\\s", " ");
    }

    private SearchResult.Snippet marked(String piece) {
        List<int[]> marks = new ArrayList<>();
        for (Pattern word : marked) {
            Matcher matcher = word.matcher(piece);
            while (matcher.find()) {
                marks.add(new int[] {matcher.start(), matcher.end()});
            }
        }
        marks.sort(Comparator.comparingInt(mark -> mark[0]));
        return new SearchResult.Snippet(piece, marks);
    }
}
