package org.zhengtu.resolve;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.zhengtu.extract.time.PageYear;
import org.zhengtu.model.DateBasis;
import org.zhengtu.text.Article;
import org.zhengtu.text.Masthead;
import org.zhengtu.text.Page;

/**
 * The issue a document belongs to: what the page prints, or what is given with it, which overrides the page.
 *
 * @param basis how the date was settled
 */
public record Issue(String publication, String number, Optional<LocalDate> date, DateBasis basis) {

    /** What the page prints; where that is no full date, the day of its first dateline in the year that the text tells. */
    public static Issue printed(Page page) {
        Masthead masthead = page.masthead();
        Optional<LocalDate> day = masthead.date().or(() -> sent(page.articles()));
        DateBasis basis = masthead.date().isPresent() ? DateBasis.MASTHEAD : DateBasis.CONTEXT;
        return new Issue(masthead.publication(), masthead.issue(), day, basis);
    }

    private static Optional<LocalDate> sent(List<Article> articles) {
        Optional<MonthDay> sent =
                articles.stream().findFirst().flatMap(article -> article.stamp().sent());
        OptionalInt year = sent.isPresent() ? PageYear.of(articles) : OptionalInt.empty();
        return year.isPresent() ? sent.map(day -> day.atYear(year.getAsInt())) : Optional.empty();
    }

    /** This issue with what is given from outside, which overrides the page. */
    public Issue given(Optional<String> publication, Optional<LocalDate> day) {
        return new Issue(
                publication.orElse(this.publication),
                number,
                day.or(() -> date),
                day.isPresent() ? DateBasis.GIVEN : basis);
    }
}
