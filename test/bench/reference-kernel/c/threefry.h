// Threefry-2x32 with 13 rounds, as in model/random/threefry.ts.
#pragma once
#include <stdint.h>

static inline uint32_t rotated(uint32_t x, int by) {
  return x << by | x >> (32 - by);
}

#define ROUND(by) a += b, b = a ^ rotated(b, by);

/** The block of a counter under a key: its first word, and the second in `other`. */
static inline uint32_t threefry(uint32_t key0, uint32_t key1, uint32_t counter0, uint32_t counter1, uint32_t *other) {
  const uint32_t key2 = 0x1bd11bda ^ key0 ^ key1;
  uint32_t a = counter0 + key0, b = counter1 + key1;
  ROUND(13) ROUND(15) ROUND(26) ROUND(6)
  a += key1, b += key2 + 1;
  ROUND(17) ROUND(29) ROUND(16) ROUND(24)
  a += key2, b += key0 + 2;
  ROUND(13) ROUND(15) ROUND(26) ROUND(6)
  a += key0, b += key1 + 3;
  ROUND(17)
  *other = b;
  return a;
}

/** The middle of the word's cell in (0, 1). */
static inline double unit(uint32_t word) {
  return (word + 0.5) * (1 / 4294967296.);
}

/** floor(u n / 2^32). */
static inline int below(int n, uint32_t word) {
  return (int)((uint64_t)word * (uint64_t)n >> 32);
}
