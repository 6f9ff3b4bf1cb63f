package org.osteon.planning.plan;

import org.osteon.planning.evaluation.RowCitation;
import org.osteon.planning.option.AuthorityPosition;
import org.osteon.planning.option.Caution;
import org.osteon.planning.option.Condition;
import org.osteon.planning.option.FailingCell;
import org.osteon.planning.option.Finding;
import org.osteon.planning.option.Need;
import org.osteon.planning.option.NotOffered;
import org.osteon.planning.option.Option;
import org.osteon.planning.option.Preference;

/// Options and what is not offered, as JSON.
final class OptionJson {

  private OptionJson() {}

  static void option(JsonText json, Option option) {
    json.text("id", option.id()).text("label", option.label()).text("modality", option.modality().key())
        .text("phase", option.slot().key()).text("status", option.status().word())
        .list("conditions", option.conditions(), OptionJson::condition)
        .listsIfAny("otherWays", option.otherWays(), OptionJson::condition)
        .list("authorities", option.authorities(), OptionJson::authority)
        .list("because", option.because(), OptionJson::finding)
        .list("blockedBy", option.blockedBy(), OptionJson::caution)
        .listIfAny("cautions", option.cautions(), OptionJson::caution)
        .listIfAny("policy", option.preferences(), OptionJson::preference)
        .textIfAny("protocol", option.protocol()).textIfAny("doseOf", option.doseOf())
        .textIfAny("patient", option.patientWords());
  }

  private static void preference(JsonText json, Preference preference) {
    json.text("preference", preference.choice().word()).list("because", preference.because(), OptionJson::finding)
        .child("rule", preference.citation(), OptionJson::citation).textsIfAny("passed", preference.passed());
  }

  static void condition(JsonText json, Condition condition) {
    if (condition.anyOf().size() == 1) {
      need(json, condition.anyOf().getFirst());
    } else {
      json.list("anyOf", condition.anyOf(), OptionJson::need);
    }
    json.text("text", condition.text());
  }

  private static void need(JsonText json, Need need) {
    json.text("fact", need.subject()).text("label", need.label()).text("needed", need.words());
  }

  private static void authority(JsonText json, AuthorityPosition position) {
    json.text("id", position.citation().authority()).text("position", position.position().word()).text("holds",
        holds(position.certain()));
    cited(json, position.citation());
  }

  static String holds(boolean certain) {
    return certain ? "certain" : "possible";
  }

  static void citation(JsonText json, RowCitation citation) {
    json.text("authority", citation.authority());
    cited(json, citation);
  }

  private static void cited(JsonText json, RowCitation citation) {
    json.textIfAny("strength", citation.strength()).textIfAny("level", citation.level())
        .text("source", String.join(", ", citation.sources())).text("status", citation.status())
        .text("row", citation.row().name()).text("document", citation.document())
        .textIfAny("note", citation.note()).flagIfSet("local", citation.isLocal());
  }

  static void finding(JsonText json, Finding finding) {
    json.text("fact", finding.fact()).text("label", finding.label()).text("value", finding.value());
  }

  private static void caution(JsonText json, Caution caution) {
    json.text("effect", caution.effect().word()).text("about", caution.about())
        .text("aboutLabel", caution.aboutLabel()).text("reason", caution.reason())
        .text("holds", holds(caution.certain())).list("facts", caution.because(), OptionJson::finding)
        .child("rule", caution.citation(), OptionJson::citation);
  }

  static void notOffered(JsonText json, NotOffered notOffered) {
    json.text("id", notOffered.id()).text("label", notOffered.label()).text("modality", notOffered.modality().key())
        .text("phase", notOffered.slot().key());
    switch (notOffered) {
      case NotOffered.AdvisedAgainst against -> json.text("reason", "advised-against").list("authorities",
          against.authorities(), OptionJson::authority);
      case NotOffered.NearlyOffered near -> json.text("reason", "row-fails").text("position",
          near.position().word()).child("nearest", near.nearest(), OptionJson::citation)
          .list("failing", near.failing(), OptionJson::failing);
    }
  }

  private static void failing(JsonText json, FailingCell cell) {
    need(json, cell.need());
    json.text("actual", cell.actual()).textIfAny("change", cell.change());
  }
}
