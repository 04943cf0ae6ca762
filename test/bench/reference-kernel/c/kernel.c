// The reference kernel in plain C: one array a variable, loops agent by agent. See ../README.md.
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include "state.h"

static void firms(void) {
  for (int p = 0; p < PROVIDER_COUNT; p++) computeDemand[p] = computeSales[p] = 0;
  for (int f = 0; f < firmCount; f++) {
    int p = f % PROVIDER_COUNT;
    double sold = offered[f] - stock[f];
    expected[f] += DEMAND_SMOOTHING * (sold + unmet[f] - expected[f]);
    double gap = (1 + INVENTORY_TARGET) * expected[f] - stock[f];
    double plan = gap > 0 ? gap : 0;

    int adopters = 0;
    for (int j = 0; j < NEIGHBOUR_COUNT; j++) adopters += adopted[neighbours[f * NEIGHBOUR_COUNT + j]];
    double utility = ADOPTION_CONSTANT + ADOPTION_PEERS * adopters / NEIGHBOUR_COUNT +
      ADOPTION_SAVING * logOf(wage[f] / computePrice[p]);
    double chance = 1 / (1 + expOf(-utility));
    int adopts = unit(draw(ADOPTION_STREAM, f, 4 * tick)) < chance;
    adopting[f] = adopts;

    spend[f] = (adopts ? COMPUTE_SHARE_ADOPTED : COMPUTE_SHARE_BEFORE) * expected[f] * price[f];
    double bought = spend[f] / computePrice[p];
    computeDemand[p] += bought;
    computeSales[p] += spend[f];
    double compute = OWN_COMPUTE + bought;
    data[f] += DATA_GAIN * (sold + 1) - DATA_DECAY * data[f];
    algorithms[f] += ALGORITHM_LEARNING * ((adopts ? ALGORITHMS_ADOPTED : ALGORITHMS_BEFORE) - algorithms[f]);

    double labour = staff[f] + 1;
    double digital = powOf(COMPUTE_WEIGHT * powOf(compute, INNER_EXPONENT) + DATA_WEIGHT * powOf(data[f], INNER_EXPONENT) +
        ALGORITHM_WEIGHT * powOf(algorithms[f], INNER_EXPONENT),
      1 / INNER_EXPONENT);
    double classic = powOf(capital[f], CAPITAL_ELASTICITY) * powOf(labour, 1 - CAPITAL_ELASTICITY);
    double potential = PRODUCTIVITY *
      powOf(OUTER_WEIGHT * powOf(classic, OUTER_EXPONENT) + (1 - OUTER_WEIGHT) * powOf(digital, OUTER_EXPONENT),
        1 / OUTER_EXPONENT);
    stock[f] += plan < potential ? plan : potential;
    offered[f] = stock[f];
    unmet[f] = 0;

    double newWage = wage[f] * (vacancies[f] > 0 ? WAGE_RISE : WAGE_CUT);
    wage[f] = newWage > MINIMUM_WAGE ? newWage : MINIMUM_WAGE;
    double use = plan / potential;
    double wanted = labour * (use < GROWTH_LIMIT ? use : GROWTH_LIMIT) - staff[f] + SEPARATION_RATE * staff[f];
    vacancies[f] = wanted > 0 ? (int)(wanted + 0.5) : 0;
    double newMarkup = markup[f] + (use > 1 ? MARKUP_STEP : -MARKUP_STEP);
    markup[f] = newMarkup < MARKUP_LEAST ? MARKUP_LEAST : newMarkup > MARKUP_MOST ? MARKUP_MOST : newMarkup;
    double unitCost = (wage[f] * labour + spend[f]) / (NORMAL_USE * potential);
    price[f] += PRICE_SMOOTHING * ((1 + markup[f]) * unitCost - price[f]);
  }
  uint8_t *before = adopted;
  adopted = adopting;
  adopting = before;
  for (int p = 0; p < PROVIDER_COUNT; p++) {
    double excess = computeDemand[p] / capacity[p] - 1;
    double limited = excess < -EXCESS_LIMIT ? -EXCESS_LIMIT : excess > EXCESS_LIMIT ? EXCESS_LIMIT : excess;
    computePrice[p] *= 1 + COMPUTE_PRICE_SPEED * limited;
    capacity[p] += CAPACITY_SPEED * (computeDemand[p] - capacity[p]);
  }
}

static void labourMarket(void) {
  for (int i = 0; i < workerCount; i++) {
    if (employer[i] >= 0 && unit(draw(LABOUR_STREAM, i, 4 * tick)) < SEPARATION_RATE) {
      staff[employer[i]]--;
      employer[i] = -1;
    }
    if (employer[i] >= 0) continue;
    int best = -1;
    for (int j = 1; j <= 3; j++) {
      int f = below(firmCount, draw(LABOUR_STREAM, i, 4 * tick + j));
      if (vacancies[f] > 0 && (best < 0 || wage[f] > wage[best])) best = f;
    }
    if (best < 0) continue;
    vacancies[best]--;
    staff[best]++;
    employer[i] = best;
  }
}

static void goodsMarket(void) {
  for (int i = 0; i < workerCount; i++) {
    double wish = CONSUME_INCOME * income[i] + CONSUME_DEPOSITS * deposits[i];
    double budget = wish < deposits[i] ? wish : deposits[i];
    int f = below(firmCount, draw(GOODS_STREAM, i, 4 * tick));
    for (int j = 1; j <= 2; j++) {
      int other = below(firmCount, draw(GOODS_STREAM, i, 4 * tick + j));
      if (price[other] < price[f]) f = other;
    }
    double quantity = budget / price[f];
    if (quantity <= stock[f]) {
      stock[f] -= quantity;
      deposits[i] -= budget;
    } else {
      unmet[f] += quantity - stock[f];
      deposits[i] -= stock[f] * price[f];
      stock[f] = 0;
    }
  }
}

static void accounts(void) {
  double taxes = 0, dividends = 0, wages = 0;
  sales = 0;
  employed = 0;
  for (int f = 0; f < firmCount; f++) {
    double sold = offered[f] - stock[f];
    double revenue = sold * price[f];
    double bill = staff[f] * wage[f];
    double profit = revenue - bill - spend[f];
    double tax = profit > 0 ? PROFIT_TAX * profit : 0;
    double cash = account[f] + profit - tax;
    double dividend = PAYOUT * (profit - tax) + RESERVE_PAYOUT * cash;
    account[f] = cash - dividend;
    capital[f] += INVESTMENT * (sold + 1) - DEPRECIATION * capital[f];
    sales += revenue;
    wages += bill;
    taxes += tax;
    dividends += dividend;
    employed += staff[f];
  }
  for (int p = 0; p < PROVIDER_COUNT; p++) dividends += computeSales[p];
  double transfer = government > 0 ? government : 0;
  double each = (dividends + transfer) / workerCount;
  double benefit = REPLACEMENT * meanWage;
  for (int i = 0; i < workerCount; i++) {
    income[i] = each + (employer[i] >= 0 ? (1 - WAGE_TAX) * wage[employer[i]] : benefit);
    deposits[i] += income[i];
  }
  government += taxes + WAGE_TAX * wages - benefit * (workerCount - employed) - transfer;
  meanWage = wages / employed;
}

static double giniOfDeposits(void) {
  static int32_t counts[GINI_BINS];
  static double sums[GINI_BINS];
  for (int b = 0; b < GINI_BINS; b++) counts[b] = sums[b] = 0;
  double perBin = GINI_BINS / (GINI_RANGE * wealth / workerCount);
  for (int i = 0; i < workerCount; i++) {
    double bin = deposits[i] * perBin;
    int b = bin < GINI_BINS - 1 ? (int)bin : GINI_BINS - 1;
    counts[b]++;
    sums[b] += deposits[i];
  }
  double below = 0, area = 0;
  for (int b = 0; b < GINI_BINS; b++) {
    area += counts[b] * (2 * below + sums[b]);
    below += sums[b];
  }
  return 1 - area / (workerCount * wealth);
}

static void aggregates(void) {
  double prices = 0;
  int adopters = 0;
  for (int f = 0; f < firmCount; f++) {
    prices += price[f];
    adopters += adopted[f];
  }
  wealth = 0;
  for (int i = 0; i < workerCount; i++) wealth += deposits[i];
  priceLevel = prices / firmCount;
  adoption = (double)adopters / firmCount;
  unemployment = 1 - (double)employed / workerCount;
  if (tick % GINI_EVERY == 0) gini = giniOfDeposits();
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return 1e9 * time.tv_sec + time.tv_nsec;
}

static void run(int ticks) {
  void (*phases[])(void) = {firms, labourMarket, goodsMarket, accounts, aggregates};
  double ns[5] = {0}, before = now();
  for (int n = 0; n < ticks; n++) {
    tick++;
    for (int phase = 0; phase < 5; phase++) {
      phases[phase]();
      double after = now();
      ns[phase] += after - before;
      before = after;
    }
  }
  double total = ns[0] + ns[1] + ns[2] + ns[3] + ns[4];
  printf("{\"ticks\":%d,\"nsPerAgentStep\":%.3f,\"phases\":[%.0f,%.0f,%.0f,%.0f,%.0f]}\n", ticks,
    total / ticks / ((double)firmCount + workerCount), ns[0], ns[1], ns[2], ns[3], ns[4]);
}

/** `kernel FIRMS`: each number on the standard input is so many ticks, and 0 asks for the hash; one line of JSON each. */
int main(int count, char **arguments) {
  firmCount = count > 1 ? atoi(arguments[1]) : 50;
  workerCount = firmCount * WORKERS_PER_FIRM;
  fillPowersOfTwo();
  start();
  for (int ticks; scanf("%d", &ticks) == 1; fflush(stdout)) {
    if (ticks > 0) run(ticks);
    else printHash();
  }
}
