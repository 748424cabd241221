package org.zhengtu.text;

import java.util.List;

/**
 * A document in reading order.
 *
 * @param id of the document
 * @param text the stored text that all offsets count in
 * @param articles in the order of the page
 */
public record Page(String id, String text, Masthead masthead, List<Article> articles) {

    public Page {
        articles = List.copyOf(articles);
    }
}
