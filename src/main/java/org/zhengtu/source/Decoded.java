package org.zhengtu.source;

import java.nio.charset.Charset;
import java.util.List;

/**
 * A decoded text.
 *
 * @param charset what it was decoded with
 * @param basis why, for the log
 * @param warnings what makes the choice doubtful
 */
record Decoded(String text, Charset charset, String basis, List<String> warnings) {}
