package org.zhengtu.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Folders of small pages in two versions: twelve pages that stay, four of which differ, and four that come and go. */
final class Corpus {

    /** The ids of the pages that come and go. */
    static final List<String> GUESTS =
            IntStream.range(12, 16).mapToObj(Corpus::id).toList();

    private static final List<String> COUNTIES = List.of("道县", "新田县", "宁远县", "蓝山县");
    private static final String PAGE = "2023-07-%02d 15:03:14\n红网时刻新闻讯（通讯员 周小帆）7月%d日，%s召开全县林长制工作推进会。"
            + "县委书记%s主持会议并讲话。会议指出，今年以来全县新增造林%d亩，完成投资%d.5亿元。\n";

    private final Path root;

    Corpus(Path root) {
        this.root = root;
    }

    /** The folder of one version, written if it isn't there. */
    Path folder(int version, boolean guests) throws IOException {
        Path folder = root.resolve("in" + version + (guests ? "all" : "few"));
        if (!Files.exists(folder)) {
            Files.createDirectories(folder);
            for (int i = 0; i < (guests ? 16 : 12); i++) {
                Files.writeString(folder.resolve(id(i) + ".txt"), page(i, version));
            }
        }
        return folder;
    }

    private static String id(int i) {
        return "p" + i;
    }

    private static String page(int i, int version) {
        // One leader of a county under two spellings, so that there is something to doubt and decide.
        String leader = i % 2 == 0 ? "李国栋" : "李国粱";
        int acres = 100 + i + (i < 4 ? 1000 * version : 0);
        return PAGE.formatted(10 + i, 10 + i, COUNTIES.get(i / 4), leader, acres, i + 1);
    }

    /** A file of decisions: one, or none. */
    Path decisions(boolean one) throws IOException {
        String header = "item\tcandidates\tdecision\ttarget\tvalue\twho\twhy\n";
        String line = "zd:person.431124_李国粱\t\trename\t\t李国栋\t周编辑\t扫描误识\n";
        return Files.writeString(root.resolve("decided-" + one + ".tsv"), header + (one ? line : ""));
    }
}
