/**
 * Files become text. {@link org.zhengtu.source.Sources} lists what the given files and folders hold, then reads one file
 * at a time; each yields a {@link org.zhengtu.source.SourceDocument} or a {@link org.zhengtu.source.Refusal} that says
 * why not. No file is ever read with replacement characters.
 *
 * <p>The path of one file: {@code FileBytes} (bounded bytes), {@link org.zhengtu.source.Format} (by name and first bytes),
 * {@code Encodings} (strict decoding, plausibility), {@code MarkdownText}, {@code HtmlText} or {@code PdfText}, then
 * {@code CleanText}.
 */
package org.zhengtu.source;
