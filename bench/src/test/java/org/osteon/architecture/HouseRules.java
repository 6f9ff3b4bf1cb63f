package org.osteon.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;

/// The rules of the house, for the packages below a root. Every rule fails when it finds nothing to judge.
///
/// @param root
///          `org.osteon`, or the root of the deliberately wrong house that proves the rules bite
record HouseRules(String root) {
  private static final List<String> EMPTY_NAMES = List.of("Impl", "Util", "Utils", "Helper", "Manager", "Info");

  /// Every rule that applies to a room, by its title.
  Map<String, ArchRule> of(Room room) {
    var rules = new TreeMap<String, ArchRule>();
    rules.put("arrows", arrows(room));
    rules.put("libraries", libraries(room));
    rules.put("names", names(room));
    if (room != Room.CLI) { // It is one package.
      rules.put("no cycles", noCycles(room));
    }
    rules.put("null marked", nullMarked(room));
    if (room == Room.DECISION || room == Room.PLANNING) {
      rules.put("purity", purity(room));
    }
    rules.replaceAll((_, rule) -> rule.allowEmptyShould(false));
    return rules;
  }

  /// Rooms see only the rooms that the design draws an arrow to.
  ArchRule arrows(Room room) {
    var hidden = resideInAPackage(root + "..").and(DescribedPredicate.not(resideInAnyPackage(room.visiblePackages(
        root))));
    return noClasses().that(liveIn(room)).should().dependOnClassesThat(hidden);
  }

  /// Rooms see only the libraries they were given; so HAPI stays in `fhir`.
  ArchRule libraries(Room room) {
    var known = resideInAnyPackage(room.libraryPackages()).or(resideInAPackage(root + ".."));
    return classes().that(liveIn(room)).should().onlyDependOnClassesThat(known);
  }

  ArchRule purity(Room room) {
    return classes().that(liveIn(room)).should(new Purity(root + ".planning.knowledge"));
  }

  /// Packages of a room form a directed graph without cycles.
  ArchRule noCycles(Room room) {
    return slices().matching(root + "." + room.noun() + ".(*)..").should().beFreeOfCycles();
  }

  /// A class is named after what it is.
  ArchRule names(Room room) {
    return classes().that(liveIn(room)).should(new ArchCondition<>("be named after what they are") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        if (EMPTY_NAMES.stream().anyMatch(item.getSimpleName()::endsWith)) {
          events.add(SimpleConditionEvent.violated(item, item.getName() + " has a name that says nothing"));
        }
      }
    });
  }

  /// Every package says that null is not a value in it.
  ArchRule nullMarked(Room room) {
    return classes().that(liveIn(room)).should(new ArchCondition<>("live in a package marked @NullMarked") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
          events.add(SimpleConditionEvent.violated(item, item.getPackageName() + " has no @NullMarked package-info"));
        }
      }
    });
  }

  /// A room's own classes: written by us, not generated, and not the package's description.
  DescribedPredicate<JavaClass> liveIn(Room room) {
    return resideInAPackage(root + "." + room.noun() + "..").and(DescribedPredicate.not(DescribedPredicate.describe(
        "generated", type -> type.getSimpleName().equals("package-info") || type.getPackageName().contains(
            ".jmh_generated")
            || type.getPackageName().contains(
                ".html.template"))));
  }
}
