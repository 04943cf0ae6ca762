// Threefry-2x32 with 13 rounds, as in model/random/threefry.ts; key (seed, stream).
#include <stdint.h>
#include "constants.h"

static inline uint32_t rotated(uint32_t x, int by) {
  return x << by | x >> (32 - by);
}

#define ROUND(by) a += b, b = a ^ rotated(b, by);

/** First word of the block for the counter (agent, count). */
static inline uint32_t draw(uint32_t stream, uint32_t agent, uint32_t count) {
  const uint32_t key0 = SEED, key1 = stream, key2 = 0x1bd11bda ^ SEED ^ stream;
  uint32_t a = agent + key0, b = count + key1;
  ROUND(13) ROUND(15) ROUND(26) ROUND(6)
  a += key1, b += key2 + 1;
  ROUND(17) ROUND(29) ROUND(16) ROUND(24)
  a += key2, b += key0 + 2;
  ROUND(13) ROUND(15) ROUND(26) ROUND(6)
  a += key0, b += key1 + 3;
  ROUND(17)
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
