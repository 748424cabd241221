package org.zhengtu.extract;

import java.time.LocalDate;
import java.util.Optional;
import org.zhengtu.text.Article;
import org.zhengtu.text.Page;
import org.zhengtu.text.Tokenizer;

/**
 * What every rule may look at: the page, HanLP's tokens, and the day from which it counts. The clock is never asked.
 *
 * @param issued day from which the page counts; its publication: from the masthead, or given with the document, or settled by the text; empty if unknown
 * @param declines hears what the rules decline
 */
public record Reading(Page page, Tokenizer tokenizer, Optional<LocalDate> issued, Declines declines) {

    /** A report that is printed whole counts from the day on which it was given, whenever the page was published. */
    public Reading {
        issued = Spoken.of(page, issued);
    }

    /** Of what rules decline nobody hears. */
    public Reading(Page page, Tokenizer tokenizer, Optional<LocalDate> issued) {
        this(page, tokenizer, issued, Declines.NONE);
    }

    /** The day that 今年 and 昨日 count from in one article: the one printed for it alone, else that of the page. */
    public Optional<LocalDate> issued(Article article) {
        boolean given =
                page.articles().indexOf(article) == 0 && Spoken.on(page.text()).equals(issued);
        return given && issued.isPresent()
                ? issued
                : article.stamp().apartFrom(page.masthead().date()).day(issued);
    }
}
