package org.zhengtu.serve;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.optimize.OptimizerStd;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.function.scripting.ScriptDenyException;
import org.apache.jena.system.Txn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtu.serve.KeptAnswers.Question;

/**
 * Runs queries within {@link ServerLimits}, each in a read transaction and a thread of its own, and gives their results
 * whole or not at all. A query that has become long goes on in one of a few places for those, so that hogs never keep quick
 * ones waiting. One that doesn't end at its time is left behind: counted, its client answered, its place given to others,
 * as long as such runaways are few.
 */
final class QueryRunner implements AutoCloseable {

    /** Who asks: the explorer's questions never wait for free SPARQL. */
    enum Lane {
        LIBRARY,
        SPARQL
    }

    private static final Logger LOG = LoggerFactory.getLogger(QueryRunner.class);
    private static final long GRACE_MILLIS = 500;
    private static final long CLOSE_SECONDS = 10;
    private static final long KEPT_BYTES = 8L << 20;

    private final DatasetGraph dataset;
    private final LongSupplier commits;
    private final ServerLimits limits;
    private final KeptAnswers kept = new KeptAnswers(KEPT_BYTES);
    private final ExecutorService threads = Executors.newCachedThreadPool(QueryRunner::thread);
    private final Map<Lane, Semaphore> places;
    private final Semaphore longPlaces;
    private final AtomicInteger runaways = new AtomicInteger();

    /** @param commits how often the dataset has been written */
    QueryRunner(DatasetGraph dataset, LongSupplier commits, ServerLimits limits) {
        this.dataset = dataset;
        this.commits = commits;
        this.limits = limits;
        this.places = Map.of(
                Lane.LIBRARY, new Semaphore(limits.concurrent(), true),
                Lane.SPARQL, new Semaphore(limits.concurrent(), true));
        this.longPlaces = new Semaphore(limits.concurrent(), true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "query");
        thread.setDaemon(true);
        return thread;
    }

    /** One query in its place, which is given back once: when it ends or when it is left behind. */
    private final class Turn {

        private Semaphore place;
        private boolean left;
        private boolean kept;
        private boolean ended;

        Turn(Semaphore place) {
            this.place = place;
        }

        synchronized void end() {
            ended = true;
            if (left) {
                runaways.decrementAndGet();
            }
            if (!left || kept) {
                place.release();
            }
        }

        /** Goes on in a place for long ones, if there is one. */
        synchronized boolean lengthen() {
            if (!ended) {
                if (!longPlaces.tryAcquire()) {
                    return false;
                }
                place.release();
                place = longPlaces;
            }
            return true;
        }

        synchronized void leave() {
            if (ended) {
                return;
            }
            left = true;
            kept = runaways.incrementAndGet() > limits.runaways();
            LOG.warn("a query doesn't end at its time; {} such are running", runaways.get());
            if (!kept) {
                place.release();
            }
        }
    }

    /** How many queries run on beyond their time. */
    int runaways() {
        return runaways.get();
    }

    /**
     * Runs a query, unless its answer is known.
     *
     * @param terms of its variables that are bound before
     * @throws Problem 503 if a limit is reached, 400 if the query can't be run
     */
    Answer run(Lane lane, Query query, Map<String, Node> terms) {
        return run(lane, new Question(query, terms, 0));
    }

    /**
     * Runs what is asked, unless its answer is known.
     *
     * @throws Problem 503 if a limit is reached, 400 if the query can't be run
     */
    Answer run(Lane lane, Question question) {
        // Counted before the transaction begins: what it reads is never older than that.
        long state = commits.getAsLong();
        return known(question, state).orElseGet(() -> compute(lane, question, state));
    }

    private Optional<Answer> known(Question question, long state) {
        try {
            return kept.find(question, state);
        } catch (StackOverflowError tooDeep) {
            // Jena compares queries recursively, too.
            throw fault(tooDeep);
        }
    }

    private Answer compute(Lane lane, Question question, long state) {
        Semaphore place = places.get(lane);
        AtomicReference<QueryExec> running = new AtomicReference<>();
        try {
            if (!place.tryAcquire(limits.waitMillis(), TimeUnit.MILLISECONDS)) {
                throw new Problem(503, "too many queries at a time; try again");
            }
            Turn turn = new Turn(place);
            Future<Answer> future = threads.submit(() -> {
                try {
                    return Txn.calculateRead(dataset, () -> execute(question, state, running));
                } finally {
                    turn.end();
                }
            });
            return answer(future, turn, running);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(503, "the server is being stopped");
        }
    }

    private Answer answer(Future<Answer> future, Turn turn, AtomicReference<QueryExec> running)
            throws InterruptedException {
        long quick = Math.min(limits.quickMillis(), limits.millis());
        try {
            return future.get(quick, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            if (!turn.lengthen()) {
                leave(turn, running);
                throw new Problem(503, "too many long queries at a time; try again");
            }
            return longAnswer(future, turn, running, limits.millis() - quick + GRACE_MILLIS);
        } catch (ExecutionException e) {
            throw fault(e.getCause());
        }
    }

    private Answer longAnswer(Future<Answer> future, Turn turn, AtomicReference<QueryExec> running, long millis)
            throws InterruptedException {
        try {
            return future.get(millis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            leave(turn, running);
            throw Deadline.tooLong(limits.millis());
        } catch (ExecutionException e) {
            throw fault(e.getCause());
        }
    }

    /** Asks a query to end. Never by an interrupt: it would close the files of the store under all others. */
    private static void leave(Turn turn, AtomicReference<QueryExec> running) {
        QueryExec execution = running.get();
        if (execution != null) {
            execution.abort();
        }
        turn.leave();
    }

    private RuntimeException fault(Throwable cause) {
        if (cause instanceof QueryCancelledException) {
            return Deadline.tooLong(limits.millis());
        }
        if (cause instanceof QueryParseException parse) {
            return new Problem(400, parse.getMessage());
        }
        if (cause instanceof QueryDeniedException) {
            return new Problem(403, "SERVICE is switched off on this server");
        }
        if (cause instanceof ScriptDenyException) {
            return new Problem(403, "functions in script languages are switched off on this server");
        }
        if (cause instanceof OutOfMemoryError || cause instanceof StackOverflowError) {
            LOG.error("a query needed too much memory: {}", cause.toString());
            return new Problem(503, "the query needs more memory than this server has");
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }

    private Answer execute(Question question, long state, AtomicReference<QueryExec> running) {
        Deadline deadline = new Deadline(limits.millis(), limits.resultBytes());
        FirstRows first = question.size() == 0 ? null : new FirstRows(question.size());
        RewriteFactory optimizer = context -> op -> {
            Op optimized = new OptimizerStd(context).rewrite(BoundedExpressions.in(op, deadline));
            return first == null ? optimized : first.unordered(optimized);
        };
        QueryExecBuilder builder = QueryExec.dataset(described(question.query()))
                .query(undescribed(question.query()))
                .set(ARQ.httpServiceAllowed, false)
                .set(ARQConstants.sysOptimizerFactory, optimizer)
                .set(ARQConstants.registryFunctions, new Functions())
                .set(ARQConstants.registryPropertyFunctions, new Functions.Properties());
        builder.overallTimeout(limits.millis(), TimeUnit.MILLISECONDS);
        question.terms().forEach((name, term) -> builder.substitution(Var.alloc(name), term));
        try (QueryExec execution = builder.build()) {
            QC.setFactory(execution.getContext(), BoundedPaths.factory(deadline));
            running.set(execution);
            AnswerReader reader = new AnswerReader(limits, deadline, first);
            Answer answer = reader.read(execution, question.query());
            deadline.verify();
            kept.keep(question, state, answer, reader.bytes());
            return answer;
        } catch (QueryCancelledException e) {
            deadline.verify();
            throw e;
        }
    }

    /** The graphs that FROM and FROM NAMED choose among those of the store; without them, the store. */
    private DatasetGraph described(Query query) {
        DatasetDescription description = query.getDatasetDescription();
        return description == null ? dataset : DynamicDatasets.dynamicDataset(description, dataset, false);
    }

    private static Query undescribed(Query query) {
        if (!query.hasDatasetDescription()) {
            return query;
        }
        Query rest = query.cloneQuery();
        rest.getGraphURIs().clear();
        rest.getNamedGraphURIs().clear();
        return rest;
    }

    /** Takes no more queries and waits a while for those that run. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("{} queries still run", runaways.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
