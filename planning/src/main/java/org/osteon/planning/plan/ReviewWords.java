package org.osteon.planning.plan;

import org.osteon.decision.markdown.FrontMatter;
import org.osteon.planning.knowledge.EvidenceStatus;
import org.osteon.planning.knowledge.ReviewSummary;

/// How far knowledge was reviewed, as one plain remark for whoever reads a plan.
public final class ReviewWords {

  private ReviewWords() {}

  public static String of(ReviewSummary review) {
    return reviewed(review) + " Rows read in their source: " + rows(review, EvidenceStatus.SEEN)
        + "; read second-hand: "
        + rows(review, EvidenceStatus.SECONDARY) + "; unverified: " + rows(review, EvidenceStatus.UNVERIFIED) + ".";
  }

  private static String reviewed(ReviewSummary review) {
    int all = review.documentsByStatus().values().stream().mapToInt(Integer::intValue).sum();
    int read = documents(review, FrontMatter.Status.REVIEWED) + documents(review, FrontMatter.Status.APPROVED);
    if (read == 0) {
      return "Nobody has reviewed this content yet.";
    }
    return read + " of " + all + " guideline documents were reviewed, " + documents(review, FrontMatter.Status.APPROVED)
        + " of them approved.";
  }

  private static int documents(ReviewSummary review, FrontMatter.Status status) {
    return review.documentsByStatus().getOrDefault(status, 0);
  }

  private static int rows(ReviewSummary review, EvidenceStatus status) {
    return review.rowsByStatus().getOrDefault(status, 0);
  }
}
