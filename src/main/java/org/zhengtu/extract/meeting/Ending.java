package org.zhengtu.extract.meeting;

/**
 * A word that meetings' names end with, where it stands in a sentence.
 *
 * @param alone whether by itself it names no meeting but the one under discussion (会议, 大会)
 */
record Ending(int start, int end, String type, boolean alone) {}
