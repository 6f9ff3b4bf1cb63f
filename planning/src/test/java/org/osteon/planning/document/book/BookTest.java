package org.osteon.planning.document.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.osteon.planning.knowledge.KnowledgeFiles;
import org.osteon.planning.vignette.VignetteFiles;
import org.osteon.planning.vignette.VignetteRun;
import org.osteon.planning.vignette.Ward;

class BookTest {

  private static final Pattern LINK = Pattern.compile("href=\"([^\"#]*)(?:#([^\"]*))?\"");
  private static final Pattern TARGET = Pattern.compile(" id=\"([^\"]*)\"");

  private static final List<BookPatient> PATIENTS = VignetteFiles.read(KnowledgeFiles.packaged().orBug(),
      Ward.KNOWLEDGE.vocabulary()).orBug().stream().limit(5).map(vignette -> BookPatient.of(VignetteRun.of(vignette,
          Ward.PLANNER)))
      .toList();
  private static final Map<String, String> PAGES = Book.pages(Ward.KNOWLEDGE, Ward.PLANNER.guidelines(), PATIENTS);

  @Test
  void everyLink_leadsToAPageAndAPlaceOnIt() {
    var broken = new ArrayList<String>();
    PAGES.forEach((path, page) -> LINK.matcher(page).results().filter(link -> !leadsSomewhere(path, link.group(1), link
        .group(2) == null ? "" : link.group(2))).forEach(link -> broken.add(path + ": " + link.group())));
    assertThat(broken).isEmpty();
  }

  @Test
  void everyRow_standsOnAPageWithItsWordsAndSaysWhoFiresIt() {
    var all = String.join("", PAGES.values());
    Set<String> targets = new HashSet<>();
    TARGET.matcher(all).results().forEach(target -> targets.add(target.group(1)));
    for (var table : Ward.PLANNER.guidelines().all()) {
      table.table().rules().forEach(row -> assertThat(targets).contains(row.id().name()));
    }
    var fired = PATIENTS.getFirst().fired().iterator().next().name();
    assertThat(all).contains("id=\"" + fired + "\"", "#" + PATIENTS.getFirst().id());
  }

  @Test
  void pages_withoutVignettes_sayThatNobodyFiresARow() {
    var pages = Book.pages(Ward.KNOWLEDGE, Ward.PLANNER.guidelines(), List.of());
    assertThat(pages.get("index.html")).contains("There are no vignettes.", "Nobody has reviewed");
    assertThat(pages.get("pages/document-classification.html")).contains("<span class=\"unverified\">nobody</span>");
  }

  @Test
  void everyPage_isTheSameEachTime_andRunsNothing() {
    assertThat(Book.pages(Ward.KNOWLEDGE, Ward.PLANNER.guidelines(), PATIENTS)).isEqualTo(PAGES);
    assertThat(PAGES.values()).allSatisfy(page -> assertThat(page).contains("default-src 'none'").doesNotContain(
        "<script", "onclick"));
  }

  private static boolean leadsSomewhere(String from, String to, String place) {
    var folder = from.contains("/") ? from.substring(0, from.indexOf('/') + 1) : "";
    var path = to.isEmpty() ? from : to.startsWith("../") ? to.substring(3) : folder + to;
    var page = PAGES.get(path);
    return page != null && (place.isEmpty() || page.contains(" id=\"" + place + "\""));
  }
}
