package interlope.run;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.design.ClientKind;
import interlope.design.Design;
import interlope.design.DesignRules;
import interlope.design.Designs;
import interlope.design.Keys;
import interlope.design.Trust;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is tried in the place of a design.
class VariantsTest {
  @Test
  void aVariantDiffersInOneKeyCanBeAndIsThereOnce() {
    for (var design : Designs.possible(100, 31)) {
      var variants = Variations.variants(design);

      assertThat(variants).extracting(Variations.Variant::design).doesNotHaveDuplicates();
      assertThat(variants)
          .allSatisfy(variant -> {
            assertThat(variant.design()).isNotEqualTo(design);
            assertThat(variant.design().get(Keys.CLIENT)).isNotEqualTo(ClientKind.CHROMIUM);
            assertThat(DesignRules.against(variant.design())).isEmpty();
            assertThat(design.with(variant.setting())).isEqualTo(variant.design());
          });
    }
  }

  @Test
  void ofAListEachWordIsTriedAloneAndEachOtherWordBesideIt() {
    assertThat(
            Variations.variants(
                    Design.DEFAULT.with(Keys.TRUST, Set.of(Trust.PRIVATE_CA, Trust.PINNED_KEY)))
                .stream()
                .filter(variant -> variant.setting().key() == Keys.TRUST)
                .map(variant -> variant.setting().words()))
        .containsExactly(
            List.of("public-ca"),
            List.of("private-ca"),
            List.of("pinned-key"),
            List.of("trust-all"),
            List.of("no-hostname-check"),
            List.of("private-ca", "pinned-key", "trust-all"),
            List.of("private-ca", "pinned-key", "no-hostname-check"));
  }

  @Test
  void ofChromiumNothingIsTried() {
    assertThat(Variations.variants(Design.DEFAULT.with(Keys.CLIENT, ClientKind.CHROMIUM)))
        .isEmpty();
  }
}
