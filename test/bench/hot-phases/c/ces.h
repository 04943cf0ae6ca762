// model/technology/ces.ts and ces-input-needed.ts, line by line.
#pragma once
#include "more-elementary.h"

static const double negligibleRho = 1e-15, shallowRho = 0.05;

static inline double logPowerMean(double w, double d, double rho) {
  if (rho == -INFINITY) return d < 0 ? d : 0;
  if (fabs(rho) < negligibleRho) return w * d;
  double z = rho * d;
  if (fabs(rho) < shallowRho && fabs(z) < 0.5) return log1pOf(w * expm1Of(z)) / rho;
  if (z > 0) return d + logOf(w + (1 - w) * expOf(-z)) / rho;
  return logOf(w * expOf(z) + (1 - w)) / rho;
}

typedef struct {
  double mean, share;
} MeanAndShare;

static inline MeanAndShare logPowerMeanAndShare(double w, double d, double rho) {
  double z = rho * d;
  if (fabs(rho) < negligibleRho) return (MeanAndShare){w * d, w};
  if (fabs(rho) < shallowRho && fabs(z) < 0.5) {
    double growth = w * expm1Of(z);
    return (MeanAndShare){log1pOf(growth) / rho, (w + growth) / (1 + growth)};
  }
  if (z > 0) {
    double sum = w + (1 - w) * expOf(-z);
    return (MeanAndShare){d + logOf(sum) / rho, w / sum};
  }
  double part = w * expOf(z), sum = part + (1 - w);
  return (MeanAndShare){logOf(sum) / rho, part / sum};
}

static inline double weightScale(double weightSum, double rho) {
  if (fabs(weightSum - 1) < 1e-12 || fabs(rho) < 1e-9) return 1;
  return expOf(logOf(weightSum) / rho);
}

static double ces2(double x1, double x2, double w1, double w2, double rho) {
  if (rho == 1) return w1 * x1 + w2 * x2;
  if (w1 == 0) return x2 * weightScale(w2, rho);
  if (w2 == 0) return x1 * weightScale(w1, rho);
  if (x2 == 0) return rho > negligibleRho ? x1 * weightScale(w1, rho) : 0;
  double sum = w1 + w2;
  return x2 * expOf(logPowerMean(w1 / sum, logOf(x1 / x2), rho)) * weightScale(sum, rho);
}

static double unreachable(double rho) {
  return rho > 0 ? 0 : INFINITY;
}

static double cesInputNeeded(double y, double x1, double w1, double w2, double rho) {
  if (y <= 0) return 0;
  if (w2 == 0) return x1 * weightScale(w1, rho) >= y ? 0 : INFINITY;
  if (w1 == 0) return y / weightScale(w2, rho);
  if (rho == -INFINITY) return x1 >= y ? y : INFINITY;
  double sum = w1 + w2;
  double target = y / weightScale(sum, rho);
  double d = logOf(x1 / target);
  double w = w1 / sum;
  if (fabs(rho) < negligibleRho) return target * expOf((-w * d) / (1 - w));
  double z = rho * d;
  if (fabs(z) <= 0.5) {
    double left = (w / (1 - w)) * expm1Of(z);
    return left < 1 ? target * expOf(log1pOf(-left) / rho) : unreachable(rho);
  }
  double left = (1 - w * expOf(z)) / (1 - w);
  return left > 0 ? target * expOf(logOf(left) / rho) : unreachable(rho);
}
