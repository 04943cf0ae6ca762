// expm1, log1p and logistic of model/math, line by line.
#pragma once
#include "elementary.h"

static inline double expm1Of(double x) {
  if (!(x > -40 && x < 40)) return expOf(x) - 1;
  if (x == 0) return x;
  int n = x > -0.0055 && x < 0.0055 ? 0 : (int)floor(x * stepsPerUnit + 0.5);
  double r = x - n * stepHigh - n * stepLow;
  int i = (n & 127) << 1;
  double square = r * r;
  double series = r + square * (1. / 2 + r * (1. / 6) + square * (1. / 24 + r * (1. / 120) + square * (1. / 720)));
  double power = fractionalPowers[i + 1] * powersOfTwo[(n >> 7) + 1074];
  return power - 1 + power * (fractionalPowers[i] + series);
}

static inline double log1pOf(double x) {
  if (x > -1.8e-9 && x < 1.8e-9) return x - 0.5 * x * x;
  double sum = 1 + x;
  if (!(sum > 0 && sum < INFINITY)) return logOf(sum);
  double lost = x > 1 ? 1 - (sum - x) : x - (sum - 1);
  return logOf(sum) + lost / sum;
}

static inline double logistic(double x) {
  if (x >= 0) return 1 / (1 + expOf(-x));
  double odds = expOf(x);
  return odds / (1 + odds);
}
