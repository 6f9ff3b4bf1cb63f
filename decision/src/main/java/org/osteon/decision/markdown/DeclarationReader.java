package org.osteon.decision.markdown;

import static org.osteon.decision.table.GuidelineFault.DECLARATION;
import static org.osteon.decision.table.GuidelineFault.DECLARATION_TWICE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.feel.Literals;
import org.osteon.decision.feel.ParsedCell;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.table.DomainTest;
import org.osteon.decision.table.GapDeclaration;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;

/// Reads the lines `Domain:`, `Gap:` and `Priority:` above a table.
final class DeclarationReader {

  record Declarations(List<DomainTest> domain, GapDeclaration gap, List<Value> priority) {}

  private static final Pattern CONDITION = Pattern.compile("(\\S+)\\s+in\\s+\\((.*)\\)");

  private final RawSection section;
  private final Names names;
  private final Faults faults;

  DeclarationReader(RawSection section, Names names, Faults faults) {
    this.section = section;
    this.names = names;
    this.faults = faults;
  }

  Declarations read() {
    List<DomainTest> domain = List.of();
    GapDeclaration gap = GapDeclaration.Complete.INSTANCE;
    List<Value> priority = List.of();
    var seen = new HashSet<String>();
    for (var declaration : section.declarations) {
      var place = section.place(declaration.line());
      if (!seen.add(declaration.word())) {
        faults.add(DECLARATION_TWICE, place, "`" + declaration.word() + ":`");
      }
      switch (declaration.word()) {
        case "Domain" -> domain = domain(declaration.content(), place);
        case "Gap" -> gap = gap(declaration.content(), place);
        default -> priority = priority(declaration.content(), place);
      }
    }
    return new Declarations(domain, gap, priority);
  }

  private List<DomainTest> domain(String content, Place place) {
    var tests = new ArrayList<DomainTest>();
    for (var part : content.split(";", -1)) {
      var matcher = CONDITION.matcher(part.strip());
      if (!matcher.matches()) {
        faults.add(DECLARATION, place, "`" + part.strip() + "`", "Write `some-fact in (a, b); other in (>= 3)`.");
        continue;
      }
      var name = matcher.group(1);
      boolean parameter = section.required().parameters().contains(name);
      if (!parameter && !names.isFact(name)) {
        faults.add(DECLARATION, place, "`" + name + "` is no fact and no parameter",
            names.factAdvice(name, section.required().parameters()));
        continue;
      }
      var on = parameter ? new InputExpression.Parameter(name) : new InputExpression.Fact(new FactId(name));
      switch (UnaryTests.parse(matcher.group(2))) {
        case ParsedCell.Good good -> tests.add(new DomainTest(on, good.tests()));
        case ParsedCell.Bad bad -> faults.add(DECLARATION, place, bad.fault().found(), bad.fault().advice());
      }
    }
    return tests;
  }

  private GapDeclaration gap(String reason, Place place) {
    if (reason.isEmpty()) {
      faults.add(DECLARATION, place, "`Gap:` without a reason", "Write why the table leaves cases out.");
    }
    return new GapDeclaration.Expected(reason);
  }

  private List<Value> priority(String content, Place place) {
    var values = new ArrayList<Value>();
    for (var part : content.split(">", -1)) {
      Literals.parse(part.strip()).ifPresentOrElse(values::add, () -> faults.add(DECLARATION, place,
          "`" + part.strip() + "`", "Write the values of the first output, as `most > less > least`."));
    }
    return values;
  }
}
