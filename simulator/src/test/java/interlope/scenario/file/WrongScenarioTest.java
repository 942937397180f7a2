package interlope.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class WrongScenarioTest {
  private static final String HEAD = "id: a\ndesign: {}\n";

  /// A mistake beside the whole text of what is told about it.
  private static final Map<String, String> TOLD =
      Map.ofEntries(
          Map.entry(
              "id: a\n",
              """
              x.yaml:1:1: design: is missing; `design: {}` is the default design
                id: a
                ^

              x.yaml:1:1: attack: is missing; `attack: {entry: none, action: read}` is the control
                id: a
                ^\
              """),
          Map.entry(
              "- id: a\n",
              """
              x.yaml:1:1: must be a mapping with `id`, `design` and `attack`, not a list
                - id: a
                ^\
              """),
          Map.entry(
              "just words\n",
              """
              x.yaml:1:1: must be a mapping with `id`, `design` and `attack`, not text
                just words
                ^\
              """),
          Map.entry(
              "id: a\ndesign:\nattack: {entry: none, action: read}\n",
              """
              x.yaml:2:8: design: has no value; a mapping of design keys (`{}` for the default design) comes here
                design:
                       ^\
              """),
          Map.entry(
              HEAD + "mishap: hsm-lost\n",
              """
              x.yaml:3:9: mishap: `hsm-lost` is not built yet; only `pin-lost` is
                mishap: hsm-lost
                        ^\
              """),
          Map.entry(
              HEAD + "attack: {entry: eavesdrop, action: tamper}\n",
              """
              x.yaml:3:36: attack.action: `tamper` does not go with the entry `eavesdrop`, which changes nothing; `read`, `replay` and `hijack` do
                attack: {entry: eavesdrop, action: tamper}
                                                   ^\
              """),
          Map.entry(
              HEAD + "attack: {entry: none, action: hijack}\n",
              """
              x.yaml:3:31: attack.action: `hijack` does not go with the entry `none`, where nobody is there; `read` does
                attack: {entry: none, action: hijack}
                                              ^\
              """),
          Map.entry(
              HEAD + "attack: {}\n",
              """
              x.yaml:3:9: attack.entry: is missing; one of {entries}
                attack: {}
                        ^

              x.yaml:3:9: attack.action: is missing; one of {actions}
                attack: {}
                        ^\
              """),
          Map.entry(
              design("trust: [public-ca, private-ca]"),
              """
              x.yaml:2:17: design.trust: a server shows one chain, which cannot come from a public CA and from the team's own CA alone; keep `public-ca` or `private-ca`
                design: {trust: [public-ca, private-ca]}
                                ^\
              """),
          Map.entry(
              design("trust: []"),
              """
              x.yaml:2:17: design.trust: is an empty list; one of `public-ca`, `private-ca`, `pinned-key`, `hpkp`, `trust-all` or `no-hostname-check`
                design: {trust: []}
                                ^\
              """),
          Map.entry(
              design("client: mobile-app, transport: http, hsts: preload"),
              """
              x.yaml:2:53: design.hsts: a site without HTTPS cannot be on the list that browsers are shipped with
                design: {client: mobile-app, transport: http, hsts: preload}
                                                                    ^\
              """),
          Map.entry(
              design("client: browser, transport: http"),
              """
              x.yaml:2:38: design.transport: a browser never sends a Secure cookie back over plain HTTP, so nobody could log in; switch `secureCookies` off
                design: {client: browser, transport: http}
                                                     ^\
              """),
          Map.entry(
              design("client: browser, transport: http, secureCookies: true"),
              """
              x.yaml:2:59: design.secureCookies: a browser never sends a Secure cookie back over plain HTTP, so nobody could log in; switch `secureCookies` off
                design: {client: browser, transport: http, secureCookies: true}
                                                                          ^\
              """),
          Map.entry(
              "id: a\ndesign: {transport: http}\nmishap: pin-lost\n",
              """
              x.yaml:3:9: mishap: it cannot happen to this design: over plain HTTP there is no key that could change
                mishap: pin-lost
                        ^\
              """),
          Map.entry(
              design("client: browser, trust: [pinned-key, trust-all]"),
              """
              x.yaml:2:35: design.trust: a browser has no pins of the team's built in; those that a server announces are `hpkp`
                design: {client: browser, trust: [pinned-key, trust-all]}
                                                  ^

              x.yaml:2:47: design.trust: a browser checks chain and name as its maker wrote it; this is a bug of apps
                design: {client: browser, trust: [pinned-key, trust-all]}
                                                              ^\
              """),
          Map.entry(
              design("client: browser, inner: ephemeral-stream"),
              """
              x.yaml:2:34: design.inner: no page's script for `ephemeral-stream` is built; a browser takes `none` or `sealed-box`
                design: {client: browser, inner: ephemeral-stream}
                                                 ^\
              """),
          Map.entry(
              design("trust: [pinned-key, hpkp]"),
              """
              x.yaml:2:30: design.trust: an app knows no HPKP: its pins are built in; that is `pinned-key`
                design: {trust: [pinned-key, hpkp]}
                                             ^\
              """),
          Map.entry(
              expect("verdict: breached, losses: []"),
              """
              x.yaml:4:37: expect.losses: `breached` is at least one loss; name all that should be lost, or leave the key out
                expect: {verdict: breached, losses: []}
                                                    ^\
              """),
          Map.entry(
              expect("verdict: blocked, losses: [replay]"),
              """
              x.yaml:4:36: expect.losses: `blocked` is without a loss; only `breached` has some
                expect: {verdict: blocked, losses: [replay]}
                                                   ^\
              """),
          Map.entry(
              HEAD + "attack: &a {entry: none, action: read}\nexpect: *a\nlesson: *a\n",
              """
              x.yaml:4:9: `*a` is an alias; scenario files have none, so write the value out
                expect: *a
                        ^\
              """),
          Map.entry(
              HEAD + "attack: !now {entry: none, action: !!str read}\n",
              """
              x.yaml:3:9: `!now` is a tag; scenario files have none, leave it off
                attack: !now {entry: none, action: !!str read}
                        ^

              x.yaml:3:36: `tag:yaml.org,2002:str` is a tag; scenario files have none, leave it off
                attack: !now {entry: none, action: !!str read}
                                                   ^\
              """),
          Map.entry(
              HEAD + "attack: {entry: none, action: read}\n---\nid: b\n",
              """
              x.yaml:4:1: a second document begins here; a file holds one
                ---
                ^\
              """),
          Map.entry(
              HEAD + "attack:\n  entry: none\n\taction: read\n",
              """
              x.yaml:5:1: a tab; YAML is indented with spaces alone
                 action: read
                ^\
              """),
          Map.entry(
              HEAD + "attack: {entry: none, action: read\n",
              """
              x.yaml:4:1: this is not YAML: expected ',' or '}', but got <stream end>\
              """),
          Map.entry(
              HEAD + "attack: {[a]: b, {c: d}: e, ? , entry: none, action: read}\n",
              """
              x.yaml:3:10: a key must be a word, not a list
                attack: {[a]: b, {c: d}: e, ? , entry: none, action: read}
                         ^

              x.yaml:3:18: a key must be a word, not a mapping
                attack: {[a]: b, {c: d}: e, ? , entry: none, action: read}
                                 ^

              x.yaml:3:30: attack: there is no key `` under `attack`; there are `position`, `entry`, `action` and `knows`
                attack: {[a]: b, {c: d}: e, ? , entry: none, action: read}
                                             ^\
              """),
          Map.entry(
              "id: \"\\e[31m\\u202Eevil\"\nlesson: \"a\\u202Eb\"\ntitle: \"two\\nlines\"\n"
                  + valid().substring(6),
              """
              x.yaml:1:5: id: has the control character U+001B in it; leave it out
                id: "\\e[31m\\u202Eevil"
                    ^

              x.yaml:2:9: lesson: has the control character U+202E in it; leave it out
                lesson: "a\\u202Eb"
                        ^

              x.yaml:3:8: title: must be one line; longer text belongs under `story`
                title: "two\\nlines"
                       ^\
              """),
          Map.entry(
              "id: a\ndesign: {inner: false, password: x" + "y".repeat(200) + "}\n" + attack(),
              """
              x.yaml:2:17: design.inner: `false` is a yes-or-no value, not a word; did you mean `none`? (one of `none`, `sealed-box` or `ephemeral-stream`)
                design: {inner: false, password: xyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…
                                ^

              x.yaml:2:34: design.password: there is no `xyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…`; one of `strong` or `weak`
                design: {inner: false, password: xyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…
                                                 ^\
              """),
          Map.entry(
              design("secureCookies: \"true\", replayGuard: yes"),
              """
              x.yaml:2:25: design.secureCookies: `true` in quotes is text; leave the quotes off
                design: {secureCookies: "true", replayGuard: yes}
                                        ^

              x.yaml:2:46: design.replayGuard: must be `true` or `false`, and `yes` is neither; did you mean `true`?
                design: {secureCookies: "true", replayGuard: yes}
                                                             ^\
              """),
          Map.entry(
              "id: a\ndesign: tls13\n" + attack(),
              """
              x.yaml:2:9: design: must be a mapping of design keys, or the path of a design file that ends in .yaml or .yml; `tls13` is neither
                design: tls13
                        ^\
              """));

  @TestFactory
  Stream<DynamicTest> tellsWhatIsWrongAndWhere() {
    return new TreeMap<>(TOLD)
        .entrySet().stream()
            .map(each ->
                dynamicTest(
                    each.getKey(),
                    () -> assertThat(told(each.getKey())).isEqualTo(Told.filled(each.getValue()))));
  }

  private static String told(String text) {
    return Told.in(() -> ScenarioReader.readText("x.yaml", text));
  }

  private static String design(String keys) {
    return "id: a\ndesign: {" + keys + "}\n" + attack();
  }

  private static String expect(String keys) {
    return valid() + "expect: {" + keys + "}\n";
  }

  private static String valid() {
    return HEAD + attack();
  }

  private static String attack() {
    return "attack: {entry: none, action: read}\n";
  }
}
