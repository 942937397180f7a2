package interlope.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import interlope.report.Runs;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunJsonTest {
  @Test
  void writesEverythingThatScriptsDependOn() {
    assertThat(RunJson.line(Runs.differing()))
        .isEqualTo(
            """
            {"key":"3f9c2a71d0b4e85a","scenario":"pin-that-fails","title":"A pin | that <fails>",\
            "file":"pinning/fails.yaml","line":2,\
            "design":{"client":"mobile-app","transport":"tls13","trust":["pinned-key"],\
            "clientAuth":"none","visitedBefore":false,"hsts":"none","secureCookies":true,\
            "keyCustody":"file","keyRotation":"none","inner":"none","password":"strong",\
            "token":"bearer","replayGuard":false,"channelBinding":false,"endToEnd":false,\
            "confirmation":"none","ctMonitor":false,"dnsMonitor":false,"geoFence":false,\
            "fingerprintCheck":false,"adminAccess":"none"},\
            "attack":{"position":"on-path","entry":"rogue-ca","action":"read","knows":[],\
            "needs":["on-path","rogue-ca"]},\
            "mishap":null,"fidelity":"real",\
            "played":{"client":"OkHttp 5.5.1 on JSSE 25","attacker":"Netty 4.2 on JSSE 25",\
            "server":"Netty 4.2 on JSSE 25"},"verdict":"breached","why":null,\
            "losses":["request-secrecy","integrity"],\
            "evidence":[{"loss":"request-secrecy","secret":"password","how":"tls-terminated",\
            "text":"The attacker has the password.","line":17},\
            {"loss":"integrity","secret":null,"how":"not-asked-for",\
            "text":"A transfer nobody wanted.","line":21}],\
            "attempts":[{"what":"present-certificate","failed":null,\
            "text":"The client took it.","line":9}],\
            "session":{"end":"completed","refusedBy":null,"alert":null,"reason":null,"text":null},\
            "detectedBy":[],\
            "expected":{"verdict":"blocked","losses":[],"detectedBy":["client"]},\
            "asExpected":false,"millis":18.4}\
            """);
  }

  @Test
  void putsEachRunOnALineOfTheDocument() {
    assertThat(RunJson.document(Runs.suite()).lines())
        .hasSize(7)
        .startsWith(
            "{\"interlope\": \"0.1.0\", \"format\": 1, \"seed\": \"7f3a91c2\", \"notRun\": 4,",
            " \"runs\": [")
        .contains(
            "  {\"scenario\":\"needs-hsm\",\"needs\":\"SoftHSM2\","
                + "\"how\":\"apt-get install softhsm2\"}]}");
  }

  @Test
  void isAsItsSchemaSays() {
    assertThat(errors(RunJson.document(Runs.suite()))).isEmpty();
  }

  @Test
  void hasASchemaThatFindsFaults() {
    var good = RunJson.document(Runs.suite());

    assertThat(errors(good.replace("\"blocked\"", "\"stopped\""))).isNotEmpty();
    assertThat(errors(good.replace("\"line\":17", "\"line\":0"))).isNotEmpty();
    assertThat(errors(good.replace("\"asExpected\":false,", ""))).isNotEmpty();
    assertThat(errors(good.replace("[\"pinned-key\"]", "\"pinned-key\""))).isNotEmpty();
  }

  private static List<Error> errors(String document) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(RunJson.schema(), InputFormat.JSON)
        .validate(document, InputFormat.JSON);
  }
}
