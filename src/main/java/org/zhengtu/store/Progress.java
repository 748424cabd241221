package org.zhengtu.store;

/** Who is told how long work comes on. Called from one thread. */
public interface Progress extends AutoCloseable {

    /** Tells nobody. */
    Progress SILENT = new Progress() {
        @Override
        public void start(int steps) {}

        @Override
        public void step() {}

        @Override
        public void close() {}
    };

    /** It is known how many steps there are. */
    void start(int steps);

    /** One step is done. */
    void step();

    @Override
    void close();
}
