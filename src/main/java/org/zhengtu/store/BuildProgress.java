package org.zhengtu.store;

/** Who is told how a build comes on. Called from one thread. */
public interface BuildProgress extends AutoCloseable {

    /** Tells nobody. */
    BuildProgress SILENT = new BuildProgress() {
        @Override
        public void start(int files) {}

        @Override
        public void file(FileReport file) {}

        @Override
        public void close() {}
    };

    /** The files are listed. */
    void start(int files);

    /** One file is done, whatever became of it. */
    void file(FileReport file);

    @Override
    void close();
}
