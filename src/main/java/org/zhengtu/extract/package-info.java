/**
 * Sentences become facts. A rule has an id, a pattern and a production that may decline; id and span travel with what it
 * produces. No Jena, no HanLP (its tokens come from {@code text}).
 *
 * <p>The path: {@link org.zhengtu.extract.Extractor} asks {@code people} who is on the page, {@code meeting} which meetings
 * it reports and who did what there, {@code agenda} what they dealt with, {@code project} and {@code quantity} for the
 * rest.
 */
package org.zhengtu.extract;
