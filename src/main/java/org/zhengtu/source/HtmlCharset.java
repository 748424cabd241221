package org.zhengtu.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charset that an HTML page declares in its first 4096 bytes; only those that can be Chinese count. */
final class HtmlCharset {

    private static final int HEAD = 4096;
    private static final Pattern DECLARED = Pattern.compile(
            "<(?:meta|\\?xml)\\b[^<>]{0,500}?(?:charset|encoding)\\s{0,5}+=\\s{0,5}+[\"']?(?<label>[a-z0-9_-]{2,20}+)",
            Pattern.CASE_INSENSITIVE);
    private static final Charset GB18030 = Charset.forName("GB18030");
    /** GB2312 and GBK pages are read as GB18030, which contains both: many hold characters beyond what they declare. */
    private static final Map<String, Charset> LABELS = Map.of(
            "utf-8",
            StandardCharsets.UTF_8,
            "utf8",
            StandardCharsets.UTF_8,
            "gb2312",
            GB18030,
            "gbk",
            GB18030,
            "gb18030",
            GB18030,
            "x-gbk",
            GB18030,
            "big5",
            Charset.forName("Big5"),
            "big5-hkscs",
            Charset.forName("Big5-HKSCS"));

    private HtmlCharset() {}

    static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find()
                ? Optional.ofNullable(LABELS.get(matcher.group("label").toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }
}
