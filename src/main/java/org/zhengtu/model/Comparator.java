package org.zhengtu.model;

/** How a target is to be met; {@link #sign()} is the word of the fact table {@code target}. */
public enum Comparator {
    AT_LEAST(">="),
    MORE_THAN(">"),
    AT_MOST("<="),
    LESS_THAN("<"),
    EXACTLY("="),
    ABOUT("~"),
    /** 翻番, 翻两番. */
    MULTIPLE("*");

    private final String sign;

    Comparator(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }
}
