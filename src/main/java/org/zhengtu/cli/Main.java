package org.zhengtu.cli;

/** The command line's entry point; the only class that ends the process. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.out.println("zhengtu");
    }
}
