package org.zhengtu.extract.project;

import org.zhengtu.text.Pattern;

/** Words at the beginning of a sentence that go on with the project last spoken of: 该项目…, 总投资…, 建设地点：…. */
final class TopicWords {

    private static final Pattern TOPIC = Pattern.compile(
            "^{project.record-label}[^，。；：]{0,6}：|^(?:20\\d\\d年|去年|今年)?(?:\\d{1,2}月(?:\\d{1,2}日|份|底|初)?)?(?:正式)?(?:{project.begun}|建成投[产用])(?!后|前|以来)|^(?:(?:截至|截止)[^，。]{0,12}，|已完成投资[^，。]{0,12}，|(?:该|此)?项目(?:全部|全面|正式)?(?:建成|投产|达产|投用|竣工)[^，。]{0,4}后，|{project.topic-opening}|据[^，。；]{2,20}?(?:介绍|透露|了解)，|[，“])*{project.topic-this}?(?:{project.topic-going-on}|主体(?:厂房|工程|结构)?|(?:位于|坐落于?|地处|选址)[^，。；的]{2,24}，[^。；]{0,20}(?:占地|用地|总?投资|建筑面积|全长|主要建设)|起于|全长|由[^，。；]{2,24}?(?:开发|投资|承建|建设)|(?:计划|预计|概算|估算)总?投资)");

    private TopicWords() {}

    /** Whether a sentence begins so, or with words for a thing of that name. */
    static boolean speakOf(String name, CharSequence text) {
        return TOPIC.matcher(text).find() || Unconfirmed.refersTo(name, text);
    }
}
