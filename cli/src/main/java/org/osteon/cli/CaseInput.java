package org.osteon.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.Place;
import org.osteon.fhir.reading.CaseBundleReader;
import org.osteon.fhir.reading.Today;
import org.osteon.planning.casefile.CaseFile;
import org.osteon.planning.casefile.CaseRecord;
import org.osteon.planning.knowledge.KnowledgeBase;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The case that a command is about: a FHIR Bundle or a case file, told apart by their first character.
final class CaseInput {

  @Parameters(index = "0", paramLabel = "FILE", description = "A case file (YAML), a FHIR R4 Bundle (JSON), or - for standard input.")
  private String file = "";

  @Option(names = "--as-of", paramLabel = "DATE", description = "The day to see the case from, such as 2026-05-04. Without it: the day named in the case file, the day of the Bundle's timestamp, or today.")
  private Optional<LocalDate> asOf = Optional.empty();

  /// Reads the case; refused with every reason.
  Checked<CaseRecord> read(KnowledgeBase knowledge, Terminal terminal, LocalDate today) {
    return InputFile.read(file, terminal.in()).then(input -> input.isJson()
        ? bundle(input, knowledge, today)
        : CaseFile.parse(input.content(), input.name(), knowledge.vocabulary()).then(this::onDay));
  }

  private Checked<CaseRecord> bundle(InputFile input, KnowledgeBase knowledge, LocalDate today) {
    Today day = asOf.<Today>map(Today.Given::new).orElseGet(() -> new Today.OfBundle(today));
    return CaseBundleReader.of(knowledge.vocabulary(), knowledge.catalogue().drugs().values()).read(input.content(),
        input.name(), day);
  }

  /// A case file names its own day; a later one may be asked for, an earlier one would put its facts in the future.
  private Checked<CaseRecord> onDay(CaseRecord record) {
    var day = asOf.orElse(record.asOf());
    return day.isBefore(record.asOf())
        ? new Checked.Refused<>(List.of(Diagnostic.of(CommandFault.DAY_BEFORE_CASE, Place.of("--as-of"), "`" + day
            + "`, and the case is of `" + record.asOf() + "`", "Leave `--as-of` out, or name a later day.")))
        : Checked.of(record.seenFrom(day));
  }
}
