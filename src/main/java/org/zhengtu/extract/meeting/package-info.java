/**
 * Which meetings a page reports, who did what there, what was said. The path: {@link
 * org.zhengtu.extract.meeting.MeetingReader} makes every sentence a {@code Line} (quotations blotted out, dates, names,
 * words that meetings' names end with); the {@code MeetingRule}s sight meetings in it; {@code ArticleReport} settles which
 * are held and which only spoken of; {@code Ledger} folds what several articles tell of one meeting; {@code Scope} says
 * which meeting each clause is about; {@code PartReader} and {@code StatementReader} read parts and points.
 *
 * <p>To add a word: lexicons {@code meeting-ending} (what names end with), {@code meeting-role} (what people do),
 * {@code words-meeting} (召开, 将, 精神 and the like). To add a rule: a class that implements {@code MeetingRule}, into the
 * list of {@code ArticleReport}.
 */
package org.zhengtu.extract.meeting;
