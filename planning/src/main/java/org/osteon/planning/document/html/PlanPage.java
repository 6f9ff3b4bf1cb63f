package org.osteon.planning.document.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.osteon.planning.plan.Plan;

/// A plan as one self-contained HTML page with a drawing of its timeline.
///
/// Same plan, same page. Everything that comes from a record is escaped by the templates; the page loads nothing and runs
/// nothing, which its content security policy says too.
public final class PlanPage {

  private PlanPage() {}

  /// The whole page.
  public static String of(Plan plan) {
    var output = new StringOutput();
    Engine.TEMPLATES.render("plan.jte", PlanView.of(plan), output);
    return output.toString();
  }

  /// The templates, which the build has turned into classes; loaded when the first page is asked for.
  private static final class Engine {
    static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
  }
}
