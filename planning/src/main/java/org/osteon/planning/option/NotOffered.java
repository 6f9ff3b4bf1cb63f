package org.osteon.planning.option;

import java.util.List;
import org.osteon.planning.evaluation.RowCitation;
import org.osteon.planning.knowledge.Modality;
import org.osteon.planning.knowledge.Slot;

/// An option that a clinician might expect and that this plan does not offer, with the reason.
public sealed interface NotOffered {

  String id();

  String label();

  Modality modality();

  Slot slot();

  /// Every authority that speaks advises against it.
  ///
  /// @param authorities
  ///          at least one
  record AdvisedAgainst(String id, String label, Modality modality, Slot slot, List<AuthorityPosition> authorities)
      implements
        NotOffered {
    public AdvisedAgainst {
      authorities = List.copyOf(authorities);
    }
  }

  /// No row speaks for it, but one nearly does.
  ///
  /// @param nearest
  ///          the row that comes nearest
  /// @param position
  ///          what the row would say
  /// @param failing
  ///          the cells that fail, at least one
  record NearlyOffered(String id, String label, Modality modality, Slot slot, RowCitation nearest, Position position,
      List<FailingCell> failing) implements NotOffered {
    public NearlyOffered {
      failing = List.copyOf(failing);
    }
  }
}
