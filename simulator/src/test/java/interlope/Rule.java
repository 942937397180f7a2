package interlope;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What holds for every class of the engine. A planted class breaks each: `ArchitectureTest`.
@SuppressWarnings("ImmutableEnumChecker") // ArchUnit's rules do not change, and do not say so
enum Rule {
  ROOMS(each("live in a package of the table", Rule::strayHomes)),
  IMPORTS(each("import only what the table allows its room", Rule::strayImports)),
  /// A folder and its sub-folders are separate places,
  CIRCLES(slices().matching("..interlope.(**)").should().beFreeOfCycles()),
  /// and a folder is one place with all that is in it.
  FOLDER_CIRCLES(
      CompositeArchRule.of(Places.withoutCircle(Places.folders(1)))
          .and(Places.withoutCircle(Places.folders(2)))
          .and(Places.withoutCircle(Places.folders(3)))),

  WINDOW_AND_COMMAND_LINE(onlyIn(Set.of(), "javafx.", "picocli.", "java.awt.", "javax.swing.")),
  X509(
      onlyIn(
          Set.of("pki"),
          "org.bouncycastle.asn1.",
          "org.bouncycastle.cert.",
          "org.bouncycastle.cms.",
          "org.bouncycastle.openssl.",
          "org.bouncycastle.operator.",
          "org.bouncycastle.pkcs.")),
  NATIVE_CRYPTOGRAPHY(onlyIn(Set.of("inner"), "com.goterl.", "com.sun.jna.")),
  /// OkHttp takes JSSE's factories, Netty's handler takes its engine; all else speaks to `tls`.
  JSSE(onlyIn(Set.of("tls", "carrier", "client"), "javax.net.ssl.", "org.bouncycastle.tls.")),
  /// A user of the engine does not have TLS changed behind his back: his own `main` says so.
  TLS_OF_THE_PROCESS(calledOnlyIn(Set.of(), "interlope.tls.TlsRuntime.prepare")),
  PROVIDERS(onlyIn(Set.of("tls"), "java.security.Security")),
  OKHTTP(onlyIn(Set.of("client"), "okhttp3.", "okio.")),
  PAGES(onlyIn(Set.of("client"), "org.jsoup.", "org.mozilla.", "org.openqa.")),
  NETTY(onlyIn(Set.of("carrier", "server"), "io.netty.")),
  YAML(onlyIn(Set.of("scenario"), "org.snakeyaml.")),
  /// What a library keeps to itself may be gone in its next version.
  INTERNAL(
      each(
          "use nothing that a library keeps to itself",
          type ->
              type.getDirectDependenciesFromSelf().stream()
                  .filter(
                      to -> to.getTargetClass().getPackageName().matches(".*\\.internal(\\..*)?"))
                  .map(Dependency::getDescription))),

  /// The lab hands out the clock; a run times itself.
  CLOCK(
      calledOnlyIn(
          Set.of("lab", "run"),
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.time.Clock.system",
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.LocalDateTime.now",
          "java.time.ZonedDateTime.now")),
  /// Keys and handshakes need true randomness; all else is drawn from the run's seed.
  RANDOMNESS(
      calledOnlyIn(
          Set.of("pki", "tls", "inner"),
          "java.lang.Math.random",
          "java.security.SecureRandom.<init>",
          "java.util.Random.<init>",
          "java.util.UUID.randomUUID",
          "java.util.concurrent.ThreadLocalRandom.current")),
  SLEEP(calledOnlyIn(Set.of(), "java.lang.Thread.sleep", "java.util.concurrent.TimeUnit.sleep")),
  STREAMS(calledOnlyIn(Set.of(), "java.lang.System.out", "java.lang.System.err")),

  SHARED_STATE(
      eachField(
          "be final where static",
          field -> isStatic(field) && !isFinal(field) && !isSharedByTheProcess(field))),
  VALUES(
      eachField(
          "be final in a class that compares by content or lives among values",
          field -> isValue(field.getOwner()) && !isStatic(field) && !isFinal(field))),
  OPTIONAL(
      eachField(
          "not be Optional, which is for what a method gives back",
          field -> field.getRawType().isEquivalentTo(Optional.class)));

  private static final Set<String> VALUE_ROOMS = Set.of("design", "event", "verdict");

  /// Loaded or set once a process, since the JVM has one of each.
  private static final Set<String> SHARED_BY_THE_PROCESS =
      Set.of("interlope.inner.sodium.Sodium.loaded", "interlope.tls.TlsRuntime.ready");

  private final ArchRule rule;

  Rule(ArchRule rule) {
    this.rule = rule;
  }

  EvaluationResult of(JavaClasses classes) {
    return rule.allowEmptyShould(true).evaluate(classes);
  }

  private static Stream<String> strayHomes(JavaClass type) {
    return Rooms.isInTheTable(Rooms.of(type))
        ? Stream.empty()
        : Stream.of(type.getName() + " lives in no room of the table");
  }

  private static Stream<String> strayImports(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .filter(to -> Rooms.isOurs(to.getTargetClass()))
        .filter(to -> Rooms.isInTheTable(Rooms.of(type)))
        .filter(to -> !Rooms.mayImport(Rooms.of(type), Rooms.of(to.getTargetClass())))
        .map(Dependency::getDescription);
  }

  private static ArchRule onlyIn(Set<String> rooms, String... prefixes) {
    return each(
        "use " + String.join(", ", prefixes) + " only in " + rooms,
        type ->
            rooms.contains(Rooms.of(type))
                ? Stream.empty()
                : type.getDirectDependenciesFromSelf().stream()
                    .filter(to -> startsWithAny(to.getTargetClass().getName(), prefixes))
                    .map(Dependency::getDescription));
  }

  /// @param members each a class and the member's name
  private static ArchRule calledOnlyIn(Set<String> rooms, String... members) {
    return each(
        "use " + String.join(", ", members) + " only in " + rooms,
        type ->
            rooms.contains(Rooms.of(type))
                ? Stream.empty()
                : type.getAccessesFromSelf().stream()
                    .filter(to ->
                        startsWithAny(to.getTargetOwner().getName() + "." + to.getName(), members))
                    .map(JavaAccess::getDescription));
  }

  private static ArchRule eachField(String must, Predicate<JavaField> broken) {
    return each(
        must,
        type ->
            type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(broken)
                .map(field -> field.getFullName() + " must " + must));
  }

  private static ArchRule each(String must, Function<JavaClass, Stream<String>> violations) {
    return classes()
        .that(DescribedPredicate.describe("are ours", Rooms::isOurs))
        .should(
            new ArchCondition<>(must) {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                violations
                    .apply(type)
                    .forEach(said -> events.add(SimpleConditionEvent.violated(type, said)));
              }
            });
  }

  private static boolean startsWithAny(String name, String... prefixes) {
    return Stream.of(prefixes).anyMatch(name::startsWith);
  }

  private static boolean isValue(JavaClass type) {
    return VALUE_ROOMS.contains(Rooms.of(type))
        || type.tryGetMethod("equals", Object.class).isPresent();
  }

  private static boolean isStatic(JavaField field) {
    return field.getModifiers().contains(JavaModifier.STATIC);
  }

  private static boolean isSharedByTheProcess(JavaField field) {
    return SHARED_BY_THE_PROCESS.contains(field.getFullName());
  }

  private static boolean isFinal(JavaField field) {
    return field.getModifiers().contains(JavaModifier.FINAL);
  }
}
