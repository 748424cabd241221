package org.zhengtu.model;

import java.util.List;

/** Anything read from a document: it always says where. */
public sealed interface Fact
        permits Person,
                Organization,
                Tenure,
                Meeting,
                Participation,
                AgendaItem,
                Statement,
                PolicyDocument,
                Project,
                Milestone,
                Target,
                Figure,
                Campaign {

    /** At least one. */
    List<Evidence> evidence();
}
