package org.zhengtu.model;

import java.util.List;

/**
 * One point made at a meeting.
 *
 * @param meeting {@link Meeting#id()}
 * @param speaker name; empty when the meeting itself speaks (会议指出)
 * @param text at most 300 code points
 */
public record Statement(int meeting, String speaker, SpeechAct act, String text, List<Evidence> evidence)
        implements Fact {

    public Statement {
        evidence = List.copyOf(evidence);
    }
}
