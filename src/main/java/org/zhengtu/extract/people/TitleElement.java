package org.zhengtu.extract.people;

import org.zhengtu.extract.body.Body;

/**
 * One title of a chain such as 区委副书记、代区长.
 *
 * @param start where it begins, its body included
 * @param end position after it
 * @param body whose post it is, as far as it is said right here; null if it isn't
 * @param prefix place and level said right here with the head of a government (扬州市 of 扬州市副市长); empty if not
 * @param title without the body
 */
record TitleElement(int start, int end, Body body, String prefix, String title, TitleWord word) {}
