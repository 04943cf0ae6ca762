// exp, log and pow of model/math, line by line, so that they have the same bits. Tables come from model/math/tables.ts
// by the generated tables.h.
#pragma once
#include <math.h>
#include <stdint.h>
#include <string.h>
#include "tables.h"

static double powersOfTwo[2098];

static void fillPowersOfTwo(void) {
  double power = 4.9406564584124654e-324;
  for (int index = 0; index < 2098; index++, power *= 2) powersOfTwo[index] = power;
}

static const double rounder = 6755399441055744;
static const double smallestNormal = 2.2250738585072014e-308;

static inline int32_t highWord(double x) {
  uint64_t bits;
  memcpy(&bits, &x, 8);
  return (int32_t)(bits >> 32);
}

static inline double scale(double x, int k) {
  if (k < -1074) return x * 0.25 * powersOfTwo[k + 1076];
  if (k > 1023) return x * 2 * powersOfTwo[k + 1073];
  return x * powersOfTwo[k + 1074];
}

static inline double expOfSum(double high, double low) {
  double steps = high * stepsPerUnit + rounder - rounder;
  int n = (int)steps;
  double r = high - steps * stepHigh - steps * stepLow + low;
  int i = (n & 127) << 1;
  double square = r * r;
  double rest =
    fractionalPowers[i] + r + square * (1. / 2 + r * (1. / 6)) + square * square * (1. / 24 + r * (1. / 120));
  double power = fractionalPowers[i + 1];
  return scale(power + power * rest, n >> 7);
}

static inline double expOf(double x) {
  if (x > -745.2 && x < 710) return expOfSum(x, 0);
  if (x != x) return x;
  return x > 0 ? INFINITY : 0;
}

static double logOf(double x) {
  if (!(x >= smallestNormal && x < INFINITY)) {
    if (x == 0) return -INFINITY;
    if (x < 0) return NAN;
    if (!(x < INFINITY)) return x;
    return logOf(x * 18014398509481984) - 54 * (ln2High + ln2Low);
  }
  int32_t word = highWord(x) - firstInterval;
  int k = word >> 20;
  int i = (word >> 11) & 508;
  double z = x * powersOfTwo[1074 - k];
  double brief = (float)z;
  double reciprocal = intervals[i];
  double rHigh = brief * reciprocal - 1;
  double rLow = (z - brief) * reciprocal;
  double r = rHigh + rLow;
  double start = k * ln2High + intervals[i + 1];
  double high = start + rHigh;
  double low = start - high + rHigh + (rLow + k * ln2Low + intervals[i + 2]);
  double square = r * r;
  double tail = square * (r * (1. / 3) - 1. / 2) +
    square * square * (r * (1. / 5) - 1. / 4 + square * (r * (1. / 7) - 1. / 6 - square * (1. / 8)));
  return high + (low + tail);
}

typedef struct {
  double high, low;
} Parts;

static inline Parts logInParts(double x) {
  int32_t word = highWord(x) - firstInterval;
  int k = word >> 20;
  int i = (word >> 11) & 508;
  double z = x * powersOfTwo[1074 - k];
  double brief = (float)z;
  double reciprocal = intervals[i];
  double rHigh = brief * reciprocal - 1;
  double rLow = (z - brief) * reciprocal;
  double r = rHigh + rLow;
  double start = k * ln2High + intervals[i + 1];
  double first = start + r;
  double halfSquare = -0.5 * rHigh * rHigh;
  double high = first + halfSquare;
  double square = r * r;
  double low = k * ln2Low + intervals[i + 2] + (start - first + rHigh + rLow) + (first - high + halfSquare) -
    0.5 * rLow * (rHigh + r) +
    square * r * (1. / 3 - r * (1. / 4) + square * (1. / 5 - r * (1. / 6) + square * (1. / 7 - r * (1. / 8))));
  double rounded = (float)high;
  return (Parts){rounded, high - rounded + low};
}

static inline double powOfNormal(double x, double y) {
  Parts log = logInParts(x);
  double yHigh = (float)y;
  double product = yHigh * log.high;
  if (product > -745.2 && product < 710) return expOfSum(product, (y - yHigh) * log.high + y * log.low);
  return product > 0 ? INFINITY : 0;
}

static double powOfSize(double size, double y) {
  if (size == 0) return y > 0 ? 0 : INFINITY;
  if (size == INFINITY) return y > 0 ? INFINITY : 0;
  if (size >= smallestNormal) return powOfNormal(size, y);
  return powOfNormal(size * 18014398509481984, y) * powOfNormal(1 / 18014398509481984., y);
}

static double powAtTheEnds(double x, double y) {
  if (y == 0) return 1;
  if (x != x || y != y) return NAN;
  double size = fabs(x);
  if (y == INFINITY || y == -INFINITY) return size == 1 ? NAN : (size > 1) == (y > 0) ? INFINITY : 0;
  if (x < 0 && x != -INFINITY && floor(y) != y) return NAN;
  double magnitude = powOfSize(size, fmax(-1e38, fmin(1e38, y)));
  return signbit(x) && fabs(fmod(y, 2)) == 1 ? -magnitude : magnitude;
}

static inline double powOf(double x, double y) {
  if (x >= smallestNormal && x < INFINITY && y < 1e38 && y > -1e38) return powOfNormal(x, y);
  return powAtTheEnds(x, y);
}
