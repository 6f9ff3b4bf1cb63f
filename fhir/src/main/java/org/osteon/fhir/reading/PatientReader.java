package org.osteon.fhir.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;
import org.osteon.fhir.bundle.Resource;
import org.osteon.fhir.json.JsonValue.JsonFlag;
import org.osteon.planning.casefile.AbsenceReason;
import org.osteon.planning.casefile.ClinicalDate;
import org.osteon.planning.casefile.Patient;

/// The patient: birth date and sex. Names, identifiers and addresses are not read.
final class PatientReader implements ResourceReader {

  private static final FactId SEX = new FactId("sex");

  /// Birth date with the precision that was recorded.
  static Patient patient(Resource resource) {
    return new Patient(ClinicalDates.parse(resource.text("birthDate")), resource.at("birthDate"));
  }

  /// Sex for clinical use: the sex at birth if it is recorded, else the administrative gender when it is male
  /// or female.
  @Override
  public List<Reading> read(Resource resource) {
    var stamp = new Stamp(resource, ClinicalDate.undated());
    var readings = new ArrayList<Reading>();
    var atBirth = resource.root().extension("us-core-birthsex").map(it -> it.text("valueCode")).orElse("");
    var sex = sex(atBirth.isEmpty() ? resource.text("gender") : atBirth);
    if (!sex.isEmpty()) {
      readings.add(stamp.exact(SEX, new Value.Name(sex), sex, atBirth.isEmpty() ? "gender" : "us-core-birthsex",
          List.of("gender")));
    } else if (!resource.text("gender").isEmpty() || !atBirth.isEmpty()) {
      readings.add(stamp.absent(SEX, AbsenceReason.UNKNOWN, "gender", List.of("gender")));
    }
    boolean deceased = (resource.body().get("deceasedBoolean") instanceof JsonFlag flag && flag.flag())
        || !resource.text("deceasedDateTime").isEmpty();
    if (deceased) {
      readings.add(stamp.listed("deceased", "deceased " + resource.text("deceasedDateTime"),
          "the record says that the patient has died", List.of("deceased")));
    }
    return readings;
  }

  private static String sex(String code) {
    return switch (code.toLowerCase(Locale.ROOT)) {
      case "male", "m" -> "male";
      case "female", "f" -> "female";
      default -> "";
    };
  }
}
