package org.zhengtu.spark;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.zhengtu.model.UserFault;
import org.zhengtu.source.Metadata;
import org.zhengtu.source.Outcome;
import org.zhengtu.source.Reason;
import org.zhengtu.source.Refusal;
import org.zhengtu.source.SourceFile;
import org.zhengtu.source.Sources;
import org.zhengtu.store.DocumentBuild;
import org.zhengtu.store.DocumentBuild.Made;

/**
 * A row of a table.
 *
 * @param id as the table has it; the document's id is made of it as of a file's name
 * @param publication the newspaper's name; empty if the table doesn't say
 * @param date the day of the issue; empty if the table doesn't say
 * @param area code or name of the place; empty if the table doesn't say
 */
record TableDocument(String id, String publication, String date, String area, String text) implements Document {

    private byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public SourceFile file() {
        return SourceFile.far(id + ".txt", "row " + id, bytes().length);
    }

    @Override
    public Outcome read(Settings settings) {
        return Sources.far(List.of(file()), settings.limits(), file -> new ByteArrayInputStream(bytes())).stream()
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Made make(DocumentBuild build, Outcome read) {
        String row = String.join("\t", cell(file().id()), cell(publication), cell(date), cell(area));
        try {
            Metadata given = Metadata.parse("row " + id, "id\tpublication\tdate\tarea\n" + row);
            return build.make(read, given.of(file().id()));
        } catch (UserFault e) {
            return build.make(new Refusal(file().sourceName(), Reason.BROKEN, e.getMessage(), file().size()));
        }
    }

    /** A column more or a row more must not come from what a cell holds. */
    private static String cell(String value) {
        return value.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
