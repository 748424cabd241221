package org.zhengtu.spark;

import java.io.Serializable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.sql.Row;
import org.zhengtu.source.Reason;
import org.zhengtu.source.Refusal;
import org.zhengtu.store.DocumentBuild.Made;

/**
 * Makes documents on whatever machine it is sent to. One that takes too long or drives the rules out of their stack or
 * memory is reported; its thread is left behind, and the rest of the partition goes on.
 */
final class Maker implements Function<Document, Row>, Serializable {

    private static final long serialVersionUID = 1L;

    private final Settings settings;

    Maker(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Row call(Document document) throws InterruptedException {
        FutureTask<Made> task = new FutureTask<>(() -> document.make(settings.build(), document.read(settings)));
        Thread worker = new Thread(task, "zhengtu-document");
        worker.setDaemon(true);
        // Models are found by the class loader of the user's jar, which Spark gives to its own threads.
        worker.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        worker.start();
        try {
            return Product.of(task.get(settings.maxTime().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            task.cancel(true);
            return refused(document, Reason.TIMEOUT, "took longer than " + settings.maxTime() + "; split the document");
        } catch (ExecutionException e) {
            return refused(document, Reason.BROKEN, "can't be made: " + e.getCause());
        }
    }

    private static Row refused(Document document, Reason reason, String message) {
        String shown = document.file().shown() + ": " + message;
        return Product.of(new Refusal(
                document.file().sourceName(), reason, shown, document.file().size()));
    }
}
