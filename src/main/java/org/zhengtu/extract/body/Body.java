package org.zhengtu.extract.body;

/**
 * A body where it stands in a sentence.
 *
 * @param name as printed, the usual short form of its organ (区政府 for 区人民政府); without 中共 and ordinals of terms
 * @param start UTF-16 position in the sentence
 * @param end position after it
 * @param prefix what of the name tells the place and level (柯城区, 区), which later words of a chain inherit; may be empty
 * @param bare whether nothing tells whose department it is (宣传部, 公安局 alone), so that it is a body only in a chain
 */
public record Body(String name, int start, int end, BodyKind kind, String prefix, boolean bare) {

    Body(String name, int start, int end, BodyKind kind, String prefix) {
        this(name, start, end, kind, prefix, false);
    }

    boolean overlaps(Body other) {
        return start < other.end && other.start < end;
    }

    int length() {
        return end - start;
    }
}
