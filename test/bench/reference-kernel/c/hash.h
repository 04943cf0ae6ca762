// The hash of model/hash.ts.
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <string.h>

static uint32_t laneA, laneB;

static void beginHash(void) {
  laneA = 0x9e3779b9;
  laneB = 0x243f6a88;
}

static inline void hashWord(uint32_t word) {
  laneA = (laneA ^ word) * 0x85ebca6b;
  laneA = laneA << 15 | laneA >> 17;
  laneB = ((laneB << 13 | laneB >> 19) ^ word) * 0xc2b2ae35;
  laneB += laneA;
}

static void hashArray(const void *values, size_t bytes) {
  const uint8_t *at = values;
  for (size_t i = 0; i + 4 <= bytes; i += 4) {
    uint32_t word;
    memcpy(&word, at + i, 4);
    hashWord(word);
  }
  // As in the original, the hash of what is left is that of an array of words.
  for (size_t i = bytes & ~(size_t)3; i < bytes; i++) hashWord(at[i]);
  hashWord((uint32_t)bytes);
}

static uint32_t mixed(uint32_t h) {
  h ^= h >> 16;
  h *= 0x85ebca6b;
  h ^= h >> 13;
  h *= 0xc2b2ae35;
  return h ^ h >> 16;
}
