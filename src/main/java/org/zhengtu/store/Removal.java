package org.zhengtu.store;

import java.util.List;
import org.apache.jena.graph.Node;
import org.zhengtu.derive.Derivation;
import org.zhengtu.derive.Touched;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;

/** Takes documents out of a store. */
public final class Removal {

    private Removal() {}

    /**
     * Removes the graphs and texts of documents and computes anew what follows from the rest.
     *
     * @return how many were removed
     * @throws UserFault if one isn't in the store; then none is removed
     */
    public static int of(Store store, List<String> ids) {
        List<String> there = store.documents();
        for (String id : ids) {
            if (!there.contains(id)) {
                throw new UserFault(
                        Exit.USAGE,
                        "no document '" + id + "' in " + store.folder() + "; 'zhengtu stats --documents --db "
                                + store.folder() + "' lists them");
            }
        }
        List<String> once = ids.stream().distinct().toList();
        store.write(dataset -> {
            Touched touched = new Touched();
            for (String id : once) {
                touched.note(dataset.getGraph(Graphs.document(id)));
                dataset.removeGraph(Graphs.document(id));
                dataset.deleteAny(Graphs.META, Graphs.document(id), Node.ANY, Node.ANY);
            }
            new Derivation(Graphs.DERIVED, Graphs.META, Graphs.CURATED).update(dataset, touched);
        });
        once.forEach(id -> store.texts().remove(id));
        store.search();
        return once.size();
    }
}
