package org.openbook.alliance.statement.html;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class DisguiseTest {
  @Test
  void markup_comes_out_escaped() {
    assertThat(Disguise.off(Disguise.on("<b>\"A & 'B'\"</b> {x|y}")))
        .isEqualTo("&lt;b&gt;&quot;A &amp; &#39;B&#39;&quot;&lt;/b&gt; &#123;x&#124;y&#125;");
  }

  @Test
  void words_that_were_disguised_before_cannot_become_markup() {
    assertThat(Disguise.off(Disguise.on("\ue000script\ue001"))).isEqualTo("&lt;script&gt;");
  }

  @Property
  void words_without_characters_of_private_use_come_back_as_they_were(@ForAll String words) {
    String plain = words.replaceAll("[\ue000-\ue007]", "");
    String on = Disguise.on(plain);
    assertThat(on).doesNotContain("<", ">", "&", "\"", "'", "{", "}", "|").hasSameSizeAs(plain);
    assertThat(Parser.unescapeEntities(Disguise.off(on), true)).isEqualTo(plain);
  }
}
