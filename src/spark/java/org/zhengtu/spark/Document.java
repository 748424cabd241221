package org.zhengtu.spark;

import java.io.Serializable;
import org.zhengtu.source.Outcome;
import org.zhengtu.source.SourceFile;
import org.zhengtu.store.DocumentBuild;
import org.zhengtu.store.DocumentBuild.Made;

/** A document to be made: little enough to be sent about; the machine that makes it reads it. */
interface Document extends Serializable {

    /** The document as a file. */
    SourceFile file();

    /** Its bytes read and decoded, or why not; never throws for a bad document. */
    Outcome read(Settings settings);

    /** Makes what there is to make of it. */
    default Made make(DocumentBuild build, Outcome read) {
        return build.make(read);
    }
}
