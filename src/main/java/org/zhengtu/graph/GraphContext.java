package org.zhengtu.graph;

import org.zhengtu.resolve.Indicators;
import org.zhengtu.resolve.Keys;
import org.zhengtu.resolve.Resolution;

/** What the writers of one document share. */
record GraphContext(
        Resolution resolution,
        Triples triples,
        EvidenceWriter evidence,
        WhenWriter when,
        PlaceWriter places,
        Codes codes,
        Classification classification,
        Indicators indicators) {

    Keys keys() {
        return resolution.keys();
    }
}
