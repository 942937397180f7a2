package interlope.library;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.design.Design;
import interlope.scenario.Scenario;
import interlope.scenario.parse.NamedDesign;
import org.junit.jupiter.api.Test;

class GalleryTest {
  @Test
  void hasDesignsToStartFromEachUnderATitleOfItsOwn() {
    assertThat(Gallery.designs())
        .extracting(NamedDesign::title)
        .containsExactly(
            "An app of today",
            "A pinned app",
            "An app with a private CA",
            "An app with a sealed box inside",
            "An app with everything",
            "An old server with static RSA",
            "A site of today",
            "A site that encrypts in the page",
            "A site with preloaded HSTS");
    assertThat(Gallery.designs()).extracting(NamedDesign::design).doesNotHaveDuplicates();
    assertThat(Gallery.designs().getFirst().design()).isEqualTo(Design.DEFAULT);
  }

  @Test
  void noDesignOfTheGalleryIsTakenForAScenario() {
    assertThat(Shipped.all())
        .extracting(Scenario::origin)
        .noneMatch(origin -> origin.file().startsWith("designs/"));
  }
}
