// householdsBuy of model/markets/household-purchases.ts, with model/markets/word-of-mouth.ts.
#include "phase.h"

/** Money paid, wanted to be paid, and wanted of services that found no match: what the rule tells its caller. */
static volatile double totals[3];

/** The household hears of the seller of another one, or of one at random, and chooses by logit in log price. */
static void compareSellers(int h, int s) {
  int32_t *cell = &seller[h * goodsSectors + s];
  if (*cell < 0) return;
  int other;
  if (unit(drawWord(compare, h, 5)) < exploreShare) {
    other = below((int)firmCount, drawWord(compare, h, 6));
    if (sector[other] != s) return;
  } else {
    other = seller[below((int)householdCount, drawWord(compare, h, 6)) * goodsSectors + s];
  }
  double advantage = priceElasticity * logOf(price[*cell] / price[other]);
  if (unit(drawWord(compare, h, 7)) < logistic(advantage)) *cell = other;
}

/** Takes what the seller has left and looks for the rest at the seller of another household; returns the money paid. */
static double seekElsewhere(int h, int s, int f, double money) {
  double had = inventory[f] * price[f];
  inventory[f] = 0;
  demand[f] += (money - had) / price[f];
  int other = seller[below((int)householdCount, drawWord(compare, h, 1 + s)) * goodsSectors + s];
  double most = (money - had) / price[other];
  double rest = most < inventory[other] ? most : inventory[other];
  inventory[other] -= rest;
  return had + rest * price[other];
}

static void phase(void) {
  int firms = firmCount, households = householdCount, matched = services;
  double *before = malloc(8 * firms);
  memcpy(before, inventory, 8 * firms);
  double spent = 0, wanted = 0, unmatched = 0;
  for (int h = 0; h < households; h++) {
    double wealth = deposits[h] - income[h];
    double real = income[h] - inflation * wealth;
    double wish = patience * (consumeIncome * real + consumeWealth * wealth);
    double budget = deposits[h] < wish ? deposits[h] : wish;
    income[h] = 0;
    uint32_t second;
    double chance = unit(threefry((uint32_t)seed, (uint32_t)compare, h, (uint32_t)tick << 3, &second));
    double luck = unit(second);
    if (chance < compareRate) compareSellers(h, (int)(chance / compareRate * goodsSectors));
    if (budget <= 0) continue;
    wanted += budget;
    double paid = 0;
    for (int s = 0; s < goodsSectors; s++) {
      int f = seller[h * goodsSectors + s];
      if (f < 0) continue;
      double money = budget * budgetShares[s];
      if (s == matched && luck < (adopter[f] ? digitalFriction : friction)) {
        unmatched += money;
        continue;
      }
      double left = inventory[f] - money / price[f];
      if (left >= 0) {
        inventory[f] = left;
        paid += money;
      } else paid += seekElsewhere(h, s, f, money);
    }
    spent += paid;
    deposits[h] -= paid;
  }
  for (int f = 0; f < firms; f++) {
    double quantity = before[f] - inventory[f];
    demand[f] += quantity;
    sold[f] += quantity;
    revenue[f] += quantity * price[f];
  }
  free(before);
  totals[0] = spent;
  totals[1] = wanted;
  totals[2] = unmatched;
}
