package org.osteon.planning.plan;

import org.osteon.planning.release.OpenItem;
import org.osteon.planning.release.Overridden;
import org.osteon.planning.release.Release;

/// Whether a plan may leave draft, as a part of its JSON document.
final class ReleaseJson {

  private ReleaseJson() {}

  static void release(JsonText json, Release release) {
    json.text("state", release.word());
    switch (release) {
      case Release.Draft draft -> json.list("open", draft.open(), ReleaseJson::item);
      case Release.Ready _ -> {
      }
    }
    if (!release.overridden().isEmpty()) {
      json.list("overrides", release.overridden(), ReleaseJson::overridden);
    }
  }

  private static void item(JsonText json, OpenItem item) {
    json.text("item", item.id()).text("label", item.label()).text("closes", item.closes())
        .list("rules", item.rules(), OptionJson::citation).list("facts", item.facts(), OptionJson::finding)
        .textsIfAny("missing", item.missing());
  }

  private static void overridden(JsonText json, Overridden overridden) {
    var override = overridden.override();
    json.text("item", override.item()).text("label", overridden.label()).text("by", override.by())
        .text("date", override.date().text()).text("reason", override.reason()).flag("needed", overridden.needed());
  }
}
