package org.zhengtu.extract.agenda;

import java.util.List;
import org.zhengtu.model.Action;
import org.zhengtu.model.Evidence;
import org.zhengtu.text.Sentence;

/**
 * What a rule found in a sentence, before it is known of which meeting.
 *
 * @param list what the items of one list share, so that they are never taken for one
 */
record Finding(Action action, String item, Sentence sentence, Object list, List<Evidence> evidence) {}
