package org.osteon.planning.option;

import java.util.Comparator;
import java.util.List;
import org.osteon.decision.markdown.FrontMatter;
import org.osteon.planning.evaluation.Guidelines;
import org.osteon.planning.evaluation.Table;

/// Lays the positions of the guideline authorities on the options of one case side by side.
final class Comparing {

  private final List<String> authorities;

  Comparing(Guidelines guidelines) {
    this.authorities = guidelines.all().stream()
        .filter(table -> table.document().kind() == FrontMatter.Kind.GUIDELINE)
        .map(Table::authority).distinct().toList();
  }

  Comparison of(List<Assessed> options) {
    var speaking = options.stream().filter(option -> !speakers(option).isEmpty())
        .sorted(Comparator.comparing(option -> option.indication().slot())).toList();
    var compared = authorities.stream().filter(authority -> speaking.stream().flatMap(option -> speakers(option)
        .stream()).anyMatch(standing -> standing.authority().equals(authority))).toList();
    return new Comparison(compared, speaking.stream().map(option -> line(option, compared)).toList());
  }

  private List<Standing> speakers(Assessed option) {
    return option.indication().standings().stream().filter(Standing::speaks)
        .filter(standing -> authorities.contains(standing.authority())).toList();
  }

  private Comparison.Line line(Assessed option, List<String> compared) {
    var standings = option.indication().standings();
    return new Comparison.Line(option.entry().id(), option.entry().label(), option.indication().slot(),
        agreement(speakers(option)), compared.stream().map(authority -> Disagreements.side(authority, standings))
            .toList());
  }

  private static Comparison.Agreement agreement(List<Standing> speakers) {
    if (speakers.size() == 1) {
      return Comparison.Agreement.ALONE;
    }
    return speakers.stream().map(Standing::stand).distinct().count() == 1
        ? Comparison.Agreement.AGREE
        : Comparison.Agreement.DIFFER;
  }
}
