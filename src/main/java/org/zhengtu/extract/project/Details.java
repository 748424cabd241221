package org.zhengtu.extract.project;

import org.zhengtu.extract.project.NameList.Item;
import org.zhengtu.extract.project.ProjectBook.Entry;

/** What a stretch of text, or the words before and in a name, tell of a project: cost, size, place and parties. */
final class Details {

    private Details() {}

    static void describe(Entry entry, Item item) {
        // 投资超10亿元的项目有|A, B: what each of them costs at least
        boolean bound = item.amounts().endsWith("有");
        if (!bound) {
            Amounts.before(item.amounts()).ifPresent(entry::investment);
            describe(entry, item.amounts());
        }
        if (item.rest().startsWith("（")) {
            Amounts.investment(item.rest())
                    .or(() -> Amounts.bracketed(item.rest()))
                    .ifPresent(entry::investment);
            NameList.seat(item.rest()).ifPresent(entry::place);
        }
        entry.capacities(Traits.capacityOfName(item.name()).stream().toList());
        entry.capacities(Traits.capacityAfter(item.rest()).stream().toList());
        Traits.partyOfName(item.name()).ifPresent(entry::party);
    }

    static void describe(Entry entry, CharSequence told) {
        Amounts.investment(told).ifPresent(entry::investment);
        entry.areas(Amounts.areas(told));
        entry.capacities(Traits.capacities(told));
        Traits.place(told).ifPresent(entry::place);
        Traits.parties(told).forEach(entry::party);
    }
}
