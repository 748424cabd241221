package org.zhengtu.extract.people;

/**
 * A reading of some characters of a sentence as a name.
 *
 * @param score sum of log probabilities and of what the page and HanLP say; the higher the likelier
 * @param after log probability of what follows
 * @param words what HanLP's words say of it: 3 for a person's name, below -3 for a common word
 */
record Candidate(String name, int start, int end, double score, double after, double words) {

    private static final double COMMON = -3.5;
    private static final double FOLLOWED = -6.6;
    private static final double STRONG = -7.6;

    /** For choosing between readings of one place: what nothing known follows is hardly the whole name. */
    double rank() {
        if (after <= NameModel.UNKNOWN) {
            return score - 10;
        }
        return after == NameModel.VERB ? score - 2.5 : score;
    }

    /** Right after a title that names its body hardly anything but a name stands. */
    boolean fitsPost() {
        if (after > STRONG && words > COMMON && score > -34) {
            return true;
        }
        return score > -29.5 && (words > COMMON || after > FOLLOWED && score > -28);
    }

    /** After a title without body, in a list of names, in a credit. */
    boolean fitsTitle() {
        return score > -26.5 && (words > COMMON || after > FOLLOWED && score > -22);
    }

    /** After a word that tells only what somebody is, or before a verb of speech. */
    boolean fitsRole() {
        return score > -23 && words > -2;
    }

    boolean seenByHanLP() {
        return words >= 3;
    }
}
