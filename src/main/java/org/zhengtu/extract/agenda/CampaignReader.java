package org.zhengtu.extract.agenda;

import java.util.List;
import org.zhengtu.extract.Reading;
import org.zhengtu.model.Campaign;

/** Finds named drives and programmes (“三个年”活动). */
public final class CampaignReader {

    public List<Campaign> read(Reading reading) {
        return List.of();
    }
}
