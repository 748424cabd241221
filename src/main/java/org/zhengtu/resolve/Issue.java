package org.zhengtu.resolve;

import java.time.LocalDate;
import java.util.Optional;
import org.zhengtu.model.DateBasis;
import org.zhengtu.text.Masthead;

/**
 * The issue a document belongs to: what the page prints, or what is given with it, which overrides the page.
 *
 * @param basis how the date was settled
 */
public record Issue(String publication, String number, Optional<LocalDate> date, DateBasis basis) {

    /** What the page prints. */
    public static Issue printed(Masthead masthead) {
        return new Issue(masthead.publication(), masthead.issue(), masthead.date(), DateBasis.MASTHEAD);
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
