// The columns of the kernel, their start and their hash.
#pragma once
#include <stdio.h>
#include <stdlib.h>
#include "constants.h"
#include "elementary.h"
#include "hash.h"
#include "threefry.h"

static int firmCount, workerCount, tick;

// Firms.
static double *price, *stock, *wage, *expected, *unmet, *offered, *capital, *data, *algorithms, *markup, *account, *spend;
static int32_t *vacancies, *staff, *neighbours;
static uint8_t *adopted, *adopting;
// Workers.
static int32_t *employer;
static double *deposits, *income;
// Providers.
static double computePrice[PROVIDER_COUNT], capacity[PROVIDER_COUNT], computeDemand[PROVIDER_COUNT], computeSales[PROVIDER_COUNT];
// Government, and aggregates of the last tick.
static double government, sales, meanWage, unemployment, priceLevel, adoption, wealth, gini;
static int32_t employed;

/** First word of the block for the counter (agent, count) under the key (seed, stream). */
static inline uint32_t draw(uint32_t stream, uint32_t agent, uint32_t count) {
  uint32_t other;
  return threefry(SEED, stream, agent, count, &other);
}

static double *doubles(size_t count) {
  return calloc(count, sizeof(double));
}

static int32_t *integers(size_t count) {
  return calloc(count, sizeof(int32_t));
}

static void start(void) {
  double **columns[] = {&price, &stock, &wage, &expected, &unmet, &offered, &capital, &data, &algorithms, &markup,
    &account, &spend};
  for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) *columns[i] = doubles(firmCount);
  vacancies = integers(firmCount);
  staff = integers(firmCount);
  neighbours = integers((size_t)firmCount * NEIGHBOUR_COUNT);
  adopted = calloc(firmCount, 1);
  adopting = calloc(firmCount, 1);
  employer = integers(workerCount);
  deposits = doubles(workerCount);
  income = doubles(workerCount);
  for (int f = 0; f < firmCount; f++) {
    price[f] = 1;
    wage[f] = 1 + START_WAGE_SPREAD * (2 * unit(draw(START_STREAM, f, 0)) - 1);
    expected[f] = START_DEMAND;
    stock[f] = INVENTORY_TARGET * START_DEMAND;
    offered[f] = stock[f] + START_DEMAND;
    capital[f] = START_CAPITAL;
    data[f] = START_DATA;
    algorithms[f] = START_ALGORITHMS;
    markup[f] = START_MARKUP;
    adopted[f] = unit(draw(START_STREAM, f, 1)) < START_ADOPTION;
    for (int j = 0; j < NEIGHBOUR_COUNT; j++)
      neighbours[f * NEIGHBOUR_COUNT + j] = below(firmCount, draw(NEIGHBOUR_STREAM, f, j));
  }
  for (int i = 0; i < workerCount; i++) {
    int f = below(firmCount, draw(START_STREAM, i, 2));
    employer[i] = unit(draw(START_STREAM, i, 3)) < START_UNEMPLOYMENT ? -1 : f;
    if (employer[i] >= 0) staff[f]++;
    deposits[i] = START_DEPOSITS + START_DEPOSITS_SPREAD * (2 * unit(draw(START_STREAM, i, 4)) - 1);
    income[i] = 1;
  }
  for (int p = 0; p < PROVIDER_COUNT; p++) {
    computePrice[p] = START_COMPUTE_PRICE;
    capacity[p] = START_COMPUTE_CAPACITY * firmCount / PROVIDER_COUNT;
  }
  meanWage = 1;
}

static void printHash(void) {
  beginHash();
  double *firmColumns[] = {price, stock, wage, expected, unmet, offered, capital, data, algorithms, markup, account, spend};
  for (size_t i = 0; i < sizeof firmColumns / sizeof *firmColumns; i++) hashArray(firmColumns[i], 8 * (size_t)firmCount);
  hashArray(vacancies, 4 * (size_t)firmCount);
  hashArray(staff, 4 * (size_t)firmCount);
  hashArray(adopted, firmCount);
  hashArray(employer, 4 * (size_t)workerCount);
  hashArray(deposits, 8 * (size_t)workerCount);
  hashArray(income, 8 * (size_t)workerCount);
  hashArray(computePrice, sizeof computePrice);
  hashArray(capacity, sizeof capacity);
  double totals[] = {government, sales, meanWage, unemployment, priceLevel, adoption, wealth, gini};
  hashArray(totals, sizeof totals);
  printf("{\"hash\":\"%08x%08x\",\"totals\":[", mixed(laneA ^ laneB), mixed(laneB));
  for (size_t i = 0; i < sizeof totals / sizeof *totals; i++) printf("%s%.17g", i > 0 ? "," : "", totals[i]);
  printf("]}\n");
}
