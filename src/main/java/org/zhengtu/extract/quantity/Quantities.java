package org.zhengtu.extract.quantity;

import java.util.List;
import org.zhengtu.model.Figure;
import org.zhengtu.model.Target;

/** The numbers of a page: aims and reported values. */
public record Quantities(List<Target> targets, List<Figure> figures) {

    public Quantities {
        targets = List.copyOf(targets);
        figures = List.copyOf(figures);
    }
}
