package org.zhengtu.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** What a store holds, in one string, for tests that compare stores. */
public final class Stored {

    private Stored() {}

    /** The quads but for the vocabulary, as N-Quads. */
    public static String quads(Path db) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Store store = Store.open(db)) {
            store.<Boolean>read(dataset -> {
                new Export(Export.Format.NQUADS, Optional.empty(), false).write(dataset, out);
                return true;
            });
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The quads with the vocabulary, and the documents' texts. */
    public static String everything(Path db) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Store store = Store.open(db)) {
            store.<Boolean>read(dataset -> {
                new Export(Export.Format.NQUADS, Optional.empty(), true).write(dataset, out);
                return true;
            });
            store.documents()
                    .forEach(id ->
                            out.writeBytes(store.texts().read(id).orElseThrow().getBytes(StandardCharsets.UTF_8)));
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
