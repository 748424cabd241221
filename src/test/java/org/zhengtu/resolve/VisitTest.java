package org.zhengtu.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtu.model.Area;
import org.zhengtu.text.Gazetteer;

/** Where a report of a visit is at home: neither with the guests nor with the hosts because they are named more often. */
class VisitTest {

    private static final Set<String> PEOPLE = Set.of("林成栋", "郑美珠", "周建安", "吴晓岚");

    private final HomeArea homes = new HomeArea(Gazetteer.get());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        # two heads of one office: the one named with the place is the other county's
        '' | 县委书记林成栋带队到泰顺县取经，看了泰顺县行政服务中心和泰顺县档案馆。泰顺县委书记周建安到场介绍情况。柘荣县发改局负责人随行。 | 柘荣县
        '' | 县长林成栋在柘荣县会见了前来洽谈的泰顺县长周建安。泰顺县近年发展很快，泰顺县愿意同柘荣加强往来。 | 柘荣县
        '' | 区政协主席林成栋同思明区政协主席周建安座谈。思明区政协介绍了做法，思明区教育局作了补充。新罗区政协办公室主任在座。 | 新罗区
        # guests, told of by their place at the head of a long clause or of the headline
        泰顺县政协来我县交流 | 泰顺县政协副主席周建安，县委统战部部长吴晓岚一行来我县交流，县政协副主席林成栋在场。泰顺县客人参观了柘荣县城。 | 柘荣县
        '' | 泰顺县委副书记周建安率考察团到柘荣参观，县委书记林成栋陪同。泰顺县客人到柘荣县城郊乡看了茶园，泰顺县农业局作了记录。 | 柘荣县
        # a delegation of one's own
        '' | 舒城县党政代表团在县委书记林成栋、县长郑美珠率领下，赴合肥市观摩。长丰县、庐江县有关领导接待。长丰县的园区、庐江县的田园令人难忘。 | 舒城县
        '' | 县政府副县长林成栋率队到长丰县参观，舒城县招商局局长同行。长丰县工业园和长丰县科技馆给大家留下印象。 | 舒城县
        # a leader of the city goes to a county of his own, whose head is no stranger
        '' | 市委书记黄立新到柘荣县调研。县委书记林成栋、县长郑美珠陪同。黄立新在柘荣县城郊乡察看灾情。 | 柘荣县
        """)
    void neitherGuestsNorHostsAreHome(String headline, String text, String expected) {
        List<String> headlines = headline.isEmpty() ? List.of() : List.of(headline);
        assertEquals(
                expected,
                homes.decide("", headlines, List.of(), text, PEOPLE)
                        .area()
                        .map(Area::name)
                        .orElse(""));
    }
}
