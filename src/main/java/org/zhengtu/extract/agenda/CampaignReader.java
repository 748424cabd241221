package org.zhengtu.extract.agenda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengtu.extract.Reading;
import org.zhengtu.extract.agenda.CampaignNames.Found;
import org.zhengtu.model.Campaign;
import org.zhengtu.model.Evidence;
import org.zhengtu.text.Article;
import org.zhengtu.text.Sentence;

/**
 * Finds named drives and programmes (“百日攻坚”行动, 扫黑除恶专项斗争), each once. A drive that is only described, without motto or
 * name, is left out.
 */
public final class CampaignReader {

    private final CampaignNames names = new CampaignNames();

    public List<Campaign> read(Reading reading) {
        Map<String, Campaign> campaigns = new LinkedHashMap<>();
        for (Article article : reading.page().articles()) {
            article.titles().forEach(sentence -> read(sentence, campaigns));
            article.sentences().forEach(sentence -> read(sentence, campaigns));
        }
        return List.copyOf(campaigns.values());
    }

    private void read(Sentence sentence, Map<String, Campaign> campaigns) {
        for (Found found : names.find(sentence.text())) {
            Evidence evidence = new Evidence(
                    found.rule(), found.confidence(), sentence.text().origin(found.start(), found.end()));
            String key = found.name().replaceAll("[“”]", "");
            Campaign known = campaigns.get(key);
            List<Evidence> all = new ArrayList<>(known == null ? List.of() : known.evidence());
            all.add(evidence);
            campaigns.put(key, new Campaign(known == null ? found.name() : known.name(), all));
        }
    }
}
