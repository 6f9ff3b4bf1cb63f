package org.osteon.planning.vignette;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.osteon.planning.editorial.EditorialFault;

/// Every row of every table is fired by a vignette. Prints the numbers of the whole check.
class RowCoverageTest {

  @Test
  void everyRow_isFiredByAVignette() {
    System.out.println(Ward.numbers());
    assertThat(Ward.findings().stream().filter(fault -> fault.code().equals(
        EditorialFault.ROW_UNFIRED)).map(fault -> fault.place().text())).isEmpty();
  }
}
