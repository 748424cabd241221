package org.zhengtu.text;

import java.util.function.Function;

/**
 * What was worked out of the texts asked for last, for each thread: several readers ask the same of one sentence. What is
 * worked out must depend on nothing but the text, and not change.
 *
 * @param <T> what is worked out
 */
public final class Recalled<T> {

    private record Answer<T>(String text, T value) {}

    private final Function<String, T> work;
    private final ThreadLocal<Answer<T>[]> recent;

    /** @param kept at most so many texts are recalled; a power of two */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Recalled(int kept, Function<String, T> work) {
        this.work = work;
        this.recent = ThreadLocal.withInitial(() -> (Answer<T>[]) new Answer[kept]);
    }

    public T of(String text) {
        Answer<T>[] answers = recent.get();
        int slot = text.hashCode() & answers.length - 1;
        Answer<T> known = answers[slot];
        if (known == null || !known.text.equals(text)) {
            known = new Answer<>(text, work.apply(text));
            answers[slot] = known;
        }
        return known.value;
    }
}
