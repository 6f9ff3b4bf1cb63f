package org.osteon.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/// Asks nothing of the machine: no clock, file, network, environment, log, locale, zone, chance or reflection.
/// Such things arrive as arguments, or same case + same knowledge + same date would not be the same bytes out.
final class Purity extends ArchCondition<JavaClass> {
  private static final List<String> FORBIDDEN_PACKAGES = List.of("java.nio.file", "java.nio.channels", "java.net",
      "java.net.http", "java.util.logging", "org.slf4j", "java.lang.reflect", "java.util.prefs");

  private static final Set<String> FORBIDDEN_TYPES = Set.of("java.time.Clock", "java.time.InstantSource",
      "java.lang.System$Logger", "java.lang.Runtime", "java.lang.Process", "java.lang.ProcessBuilder",
      "java.util.concurrent.ThreadLocalRandom", "java.security.SecureRandom", "java.util.Timer");

  /// What of java.io only moves characters and bytes in memory.
  private static final Set<String> MEMORY_ONLY = Set.of("java.io.Serializable", "java.io.IOException",
      "java.io.UncheckedIOException", "java.io.Reader", "java.io.StringReader", "java.io.Writer",
      "java.io.StringWriter",
      "java.io.ByteArrayInputStream", "java.io.ByteArrayOutputStream");

  private static final Set<String> READING = Set.of("java.io.InputStream", "java.io.InputStreamReader",
      "java.io.BufferedReader");

  private static final Set<String> FORBIDDEN_MEMBERS = Set.of("java.lang.Math.random", "java.util.UUID.randomUUID",
      "java.util.Locale.getDefault", "java.util.TimeZone.getDefault", "java.time.ZoneId.systemDefault",
      "java.nio.charset.Charset.defaultCharset", "java.lang.Thread.sleep", "java.lang.Class.forName",
      "java.util.random.RandomGenerator.getDefault", "java.util.random.RandomGenerator.of");

  private static final Set<String> RESOURCES = Set.of("getResource", "getResourceAsStream", "getResources",
      "getSystemResource", "getSystemResourceAsStream", "resources");

  private final String loaderPackage;

  /// @param loaderPackage
  ///          the one package that may read resources of the class path
  Purity(String loaderPackage) {
    super("ask nothing of the machine (clock, file, network, environment, log, locale, zone, chance, reflection)");
    this.loaderPackage = loaderPackage;
  }

  @Override
  public void check(JavaClass item, ConditionEvents events) {
    var mayLoad = item.getPackageName().equals(loaderPackage);
    for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
      if (isForbidden(dependency.getTargetClass(), mayLoad)) {
        events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
      }
    }
    for (JavaAccess<?> access : item.getAccessesFromSelf()) {
      if (isForbidden(access, mayLoad)) {
        events.add(SimpleConditionEvent.violated(item, access.getDescription()));
      }
    }
  }

  private static boolean isForbidden(JavaClass target, boolean mayLoad) {
    var name = target.getName();
    if (target.getPackageName().equals("java.io")) {
      return !MEMORY_ONLY.contains(name) && !(mayLoad && READING.contains(name));
    }
    return FORBIDDEN_TYPES.contains(name) || FORBIDDEN_PACKAGES.contains(target.getPackageName());
  }

  private static boolean isForbidden(JavaAccess<?> access, boolean mayLoad) {
    var member = access.getTarget().getName();
    if (FORBIDDEN_MEMBERS.contains(access.getTargetOwner().getName() + "." + member)) {
      return true;
    }
    if (access.getTargetOwner().getPackageName().equals("java.time")) {
      return member.equals("now");
    }
    return switch (access.getTargetOwner().getName()) {
      case "java.lang.System" -> !member.equals("arraycopy");
      case "java.lang.Class", "java.lang.ClassLoader" -> RESOURCES.contains(member) && !mayLoad;
      case "java.util.Random" -> member.equals("<init>") && parameters(access).isEmpty();
      case "java.util.Collections" -> member.equals("shuffle") && parameters(access).size() == 1;
      case "java.lang.String" -> asksLocale(access, member);
      default -> false;
    };
  }

  private static boolean asksLocale(JavaAccess<?> access, String member) {
    return switch (member) {
      case "toLowerCase", "toUpperCase" -> parameters(access).isEmpty();
      case "formatted" -> true;
      case "format" -> !parameters(access).getFirst().getName().equals("java.util.Locale");
      default -> false;
    };
  }

  private static List<JavaClass> parameters(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget unit ? unit.getRawParameterTypes() : List.of();
  }
}
