// model/technology/economic-automation.ts and compute-for-tasks.ts, line by line.
#pragma once
#include "ces.h"

typedef struct {
  double compute, machines, labour, computePerBase, machinePrice, taskCost, automated;
} TaskPlan;

static TaskPlan withoutMachines(double wanted, double pricePerAugmented, double labourPrice, double weight, double rho) {
  double machinePrice = rho > -negligibleRho ? 0 : pricePerAugmented * expOf(-logOf(weight) / rho);
  return (TaskPlan){.labour = wanted, .machinePrice = machinePrice, .taskCost = labourPrice};
}

static double dualExponent(double rho) {
  if (rho == -INFINITY) return 1;
  return rho == 1 ? -INFINITY : -rho / (1 - rho);
}

static TaskPlan computeForTasks(double wanted, double phi, double base, double efficiency, double weight,
  double computePrice, double labourPrice, double m, double taskRho, double start) {
  if (wanted <= 0 || phi <= 0)
    return withoutMachines(wanted > 0 ? wanted : 0, computePrice / efficiency, labourPrice, weight, m);
  double e = 1 / (1 - taskRho), priceExponent = dualExponent(taskRho);
  double demandLevel = logOf((phi * wanted) / base);
  double priceLevel = logOf(computePrice / (efficiency * weight * labourPrice));
  double low = -INFINITY, high = INFINITY, lastGap = INFINITY;
  double u = start > 0 && start < INFINITY ? logOf(start) : 0;
  double logMean = 0, logPrice = 0, logCost = 0;
  for (int step = 0; step < 100; step++) {
    MeanAndShare of = logPowerMeanAndShare(weight, u, m);
    logMean = of.mean;
    double k = of.share;
    logPrice = priceLevel + (1 - m) * (u - logMean);
    MeanAndShare cost = phi < 1 ? logPowerMeanAndShare(phi, logPrice, priceExponent) : (MeanAndShare){logPrice, 1};
    logCost = cost.mean;
    double excess = demandLevel + e * (logCost - logPrice) - logMean;
    double gap = fabs(excess);
    if (gap <= 1e-12) break;
    double priceSlope = (1 - m) * (1 - k);
    double newton = excess / (e * (1 - cost.share) * priceSlope + k);
    if (fabs(newton) <= 1e-6) {
      u += newton;
      logMean += k * newton;
      logPrice += priceSlope * newton;
      logCost += cost.share * priceSlope * newton;
      break;
    }
    if (excess > 0) low = u;
    else high = u;
    double next = u + (newton < -500 ? -500 : newton > 500 ? 500 : newton);
    int stalled = gap > 0.5 * lastGap && high - low < INFINITY;
    if (stalled || !(next > low && next < high)) next = 0.5 * (low + high);
    if (next == u) break;
    u = next;
    if (u > 690) break;
    lastGap = gap;
  }
  int reachable = u <= 690;
  double x = expOf(u);
  double machines = base * expOf(logMean);
  double price = labourPrice * expOf(logPrice);
  double labour = phi >= 1 ? 0 : (1 - phi) * wanted * expOf(e * logCost);
  return (TaskPlan){
    .compute = reachable ? (x * base) / efficiency : INFINITY,
    .machines = machines,
    .labour = reachable || phi >= 1 ? labour : INFINITY,
    .computePerBase = x,
    .machinePrice = price,
    .taskCost = (price * machines + labourPrice * labour) / wanted,
    .automated = phi,
  };
}

static double logBreakEvenCompute(double relativePrice, double weight, double rho) {
  if (weight == 1) return relativePrice < 1 ? INFINITY : -INFINITY;
  double logPrice = logOf(relativePrice / weight);
  if (fabs(rho) < negligibleRho) return -logPrice / (1 - weight);
  double z = (rho / (1 - rho)) * logPrice;
  if (fabs(rho) >= shallowRho) {
    double left = expOf(z) - weight;
    return left > 0 ? -logOf(left / (1 - weight)) / rho : -INFINITY;
  }
  double left = expm1Of(z) / (1 - weight);
  return left > -1 ? -log1pOf(left) / rho : -INFINITY;
}

static TaskPlan automateTasks(double wanted, double possible, double base, double efficiency, double weight,
  double computePrice, double labourPrice, double m, double taskRho, double start) {
  double pricePerAugmented = computePrice / efficiency;
  double logBreakEven = wanted > 0 && possible > 0 && base > 0
    ? logBreakEvenCompute(pricePerAugmented / labourPrice, weight, m)
    : -INFINITY;
  if (logBreakEven == -INFINITY)
    return withoutMachines(wanted > 0 ? wanted : 0, pricePerAugmented, labourPrice, weight, m);
  double machines = base * expOf(logPowerMean(weight, logBreakEven, m));
  if (machines >= possible * wanted)
    return computeForTasks(wanted, possible, base, efficiency, weight, computePrice, labourPrice, m, taskRho, start);
  double breakEven = expOf(logBreakEven);
  return (TaskPlan){(breakEven * base) / efficiency, machines, wanted - machines, breakEven, labourPrice, labourPrice,
    machines / wanted};
}
