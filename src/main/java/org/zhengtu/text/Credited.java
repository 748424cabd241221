package org.zhengtu.text;

/**
 * A name of a byline being read and what the words beside it say that it did.
 *
 * @param credit writer, photographer, editor or other, as in the lexicon {@code byline-role}
 * @param reporter whether 记者 stands before the name
 */
record Credited(Byline.Name name, String credit, boolean reporter) {

    Credited as(String other) {
        return new Credited(name, other, reporter);
    }

    Byline.Name credited() {
        return name.as(
                switch (credit) {
                    case "photographer" -> reporter ? Byline.Part.PHOTOJOURNALIST : Byline.Part.PHOTOGRAPHER;
                    case "editor" -> Byline.Part.EDITOR;
                    default -> Byline.Part.WRITER;
                });
    }
}
