package org.zhengtu.spark;

import java.util.concurrent.CountDownLatch;
import org.zhengtu.source.Outcome;
import org.zhengtu.source.SourceFile;

/** A document that is never done. */
record Slow() implements Document {

    @Override
    public SourceFile file() {
        return SourceFile.far("slow.txt", "slow.txt", 10);
    }

    @Override
    public Outcome read(Settings settings) {
        try {
            new CountDownLatch(1).await();
            throw new IllegalStateException("nobody counts down");
        } catch (InterruptedException e) {
            throw new IllegalStateException("given up", e);
        }
    }
}
