// matchWorkers of model/markets/matching.ts.
#include "phase.h"

enum { skills = 3, regions = 3, cells = regions * skills };

/** Open posts by region and class: a list of firms, each as often as it has vacancies. */
static int32_t *posts, counts[cells], first[cells];

static void listPosts(void) {
  memset(counts, 0, sizeof counts);
  for (int f = 0; f < firmCount; f++)
    for (int k = 0; k < skills; k++) counts[firmRegion[f] * skills + k] += vacancies[f * skills + k];
  first[0] = 0;
  for (int cell = 1; cell < cells; cell++) first[cell] = first[cell - 1] + counts[cell - 1];
  posts = malloc(sizeof(int32_t) * (size_t)(first[cells - 1] + counts[cells - 1] + 1));
  int32_t at[cells];
  memcpy(at, first, sizeof at);
  for (int f = 0; f < firmCount; f++)
    for (int k = 0; k < skills; k++)
      for (int n = vacancies[f * skills + k]; n > 0; n--) posts[at[firmRegion[f] * skills + k]++] = f;
}

static uint32_t divisor(uint32_t a, uint32_t b) {
  return b == 0 ? a : divisor(b, a % b);
}

/** The cell of a region with open posts that the class can fill: its own, else the next one below. */
static int fittingCell(int region, int skill) {
  for (int k = skill; k >= 0; k--)
    if (counts[region * skills + k] > 0) return region * skills + k;
  return -1;
}

static void phase(void) {
  listPosts();
  int households = householdCount, looks = applications;
  int32_t *searchers = malloc(sizeof(int32_t) * (size_t)households);
  uint32_t count = 0;
  for (int h = 0; h < households; h++)
    if (employer[h] < 0 && training[h] == 0) searchers[count++] = h;
  if (count > 0) {
    uint32_t word = drawWord(search, 0xffffffff, 0);
    uint32_t stride = 1 + word % (count > 2 ? count - 1 : 1), start = word % count;
    while (divisor(stride, count) != 1) stride++;
    int open = first[cells - 1] + counts[cells - 1];
    for (uint32_t n = 0; n < count && open > 0; n++) {
      int h = searchers[(start + (uint64_t)n * stride) % count];
      if (unit(drawWord(search, h, 0)) >= searchIntensity) continue;
      int class = skill[h], place = region[h];
      int cell = fittingCell(place, class);
      if (cell < 0) {
        uint32_t move = drawWord(migration, h, 0);
        if (unit(move) >= migrationRate) continue;
        place = (place + 1 + (move & 1)) % regions;
        cell = fittingCell(place, class);
        if (cell < 0) continue;
      }
      int best = -1;
      double bestWage = -1;
      for (int a = 0; a < looks; a++) {
        int post = first[cell] + (int)(unit(drawWord(search, h, 1 + a % 7)) * counts[cell]);
        double paid = wageOffer[posts[post]] * labourFactor[sector[posts[post]]];
        if (paid > bestWage) {
          bestWage = paid;
          best = post;
        }
      }
      open--;
      int f = posts[best];
      posts[best] = posts[first[cell] + --counts[cell]];
      vacancies[f * skills + cell % skills]--;
      staff[f * skills + class]++;
      employer[h] = f;
      if (place != region[h]) {
        workforce[region[h] * skills + class]--;
        workforce[place * skills + class]++;
        region[h] = place;
      }
      double share = adopter[f] ? gigShareAdopters : gigShare;
      gigContract[h] = unit(drawWord(gig, h, 0)) < share;
    }
  }
  free(searchers);
  free(posts);
}
