package interlope.app.gui.part;

import static interlope.app.text.Texts.text;

import interlope.verdict.VerdictWord;

/// How a verdict looks. The icons differ in outline, so that no colour is needed to tell them
/// apart.
public enum VerdictLook {
  BREACHED("breached", "mdi2a-alert-octagon"),
  BLOCKED("blocked", "mdi2s-shield-half-full"),
  WITHSTOOD("withstood", "mdi2c-check-circle"),
  INCONCLUSIVE("inconclusive", "mdi2h-help-circle-outline");

  private final String style;
  private final String icon;

  VerdictLook(String style, String icon) {
    this.style = style;
    this.icon = icon;
  }

  public static VerdictLook of(VerdictWord verdict) {
    return switch (verdict) {
      case BREACHED -> BREACHED;
      case BLOCKED -> BLOCKED;
      case WITHSTOOD -> WITHSTOOD;
      case INCONCLUSIVE -> INCONCLUSIVE;
    };
  }

  public String word() {
    return text("part.verdict." + style);
  }

  public String style() {
    return style;
  }

  public String icon() {
    return icon;
  }
}
