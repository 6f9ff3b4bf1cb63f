package org.osteon.decision.diagram;

import java.util.Arrays;

/// Sets of small whole numbers as words of 64 bits: rows of a table, classes of a column. Two sets that meet in one
/// operation have the same number of words.
public final class Bits {

  private Bits() {}

  /// The empty set over `0 … size - 1`.
  public static long[] none(int size) {
    return new long[Math.max(1, (size + 63) >>> 6)];
  }

  /// The full set over `0 … size - 1`.
  public static long[] all(int size) {
    var bits = none(size);
    Arrays.fill(bits, -1L);
    if ((size & 63) != 0) {
      bits[bits.length - 1] = (1L << size) - 1;
    } else if (size == 0) {
      bits[0] = 0;
    }
    return bits;
  }

  /// The set of one number.
  public static long[] single(int size, int member) {
    var bits = none(size);
    add(bits, member);
    return bits;
  }

  public static boolean has(long[] bits, int member) {
    return (bits[member >>> 6] & (1L << member)) != 0;
  }

  public static void add(long[] bits, int member) {
    bits[member >>> 6] |= 1L << member;
  }

  public static void addAll(long[] bits, long[] others) {
    for (int word = 0; word < bits.length; word++) {
      bits[word] |= others[word];
    }
  }

  public static void keep(long[] bits, long[] others) {
    for (int word = 0; word < bits.length; word++) {
      bits[word] &= others[word];
    }
  }

  public static void remove(long[] bits, long[] others) {
    for (int word = 0; word < bits.length; word++) {
      bits[word] &= ~others[word];
    }
  }

  public static boolean meet(long[] left, long[] right) {
    for (int word = 0; word < left.length; word++) {
      if ((left[word] & right[word]) != 0) {
        return true;
      }
    }
    return false;
  }

  public static boolean isEmpty(long[] bits) {
    for (long word : bits) {
      if (word != 0) {
        return false;
      }
    }
    return true;
  }

  public static int count(long[] bits) {
    int count = 0;
    for (long word : bits) {
      count += Long.bitCount(word);
    }
    return count;
  }

  /// The smallest member that is at least `from`, or -1.
  public static int next(long[] bits, int from) {
    int word = from >>> 6;
    if (word >= bits.length) {
      return -1;
    }
    long rest = bits[word] & (-1L << from);
    while (rest == 0) {
      word++;
      if (word == bits.length) {
        return -1;
      }
      rest = bits[word];
    }
    return (word << 6) + Long.numberOfTrailingZeros(rest);
  }

  /// The members in rising order.
  public static int[] members(long[] bits) {
    var members = new int[count(bits)];
    int at = 0;
    for (int member = next(bits, 0); member >= 0; member = next(bits, member + 1)) {
      members[at++] = member;
    }
    return members;
  }
}
