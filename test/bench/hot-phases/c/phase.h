// A rule of the economy in C: it reads its columns from a file, and runs them as often as it is asked. feed.h, which the
// bench writes, declares the columns and numbers of the rule that includes this.
#pragma once
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include "feed.h"
#include "more-elementary.h"
#include "threefry.h"

static void phase(void);

/** A draw of the rule's stream, as in model/random.ts. */
static inline uint32_t drawWord(uint32_t stream, uint32_t agent, uint32_t j) {
  uint32_t other;
  return threefry((uint32_t)seed, stream, agent, (uint32_t)tick << 3 | j, &other);
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return 1e9 * time.tv_sec + time.tv_nsec;
}

/** `phase FEED RESULT`: 1 on the standard input runs the rule on fresh columns and prints its ns, 0 writes them out. */
int main(int count, char **arguments) {
  if (count < 3) return 2;
  FILE *feed = fopen(arguments[1], "rb");
  if (!feed || fread(numbers, sizeof numbers, 1, feed) != 1) return 1;
  for (int i = 0; i < columnCount; i++) {
    columns[i].fresh = malloc(columns[i].bytes);
    *columns[i].values = malloc(columns[i].bytes);
    if (fread(columns[i].fresh, 1, columns[i].bytes, feed) != columns[i].bytes) return 1;
  }
  fclose(feed);
  fillPowersOfTwo();
  for (int again; scanf("%d", &again) == 1; fflush(stdout)) {
    if (again) {
      for (int i = 0; i < columnCount; i++) memcpy(*columns[i].values, columns[i].fresh, columns[i].bytes);
      double before = now();
      phase();
      printf("%.0f\n", now() - before);
    } else {
      FILE *result = fopen(arguments[2], "wb");
      if (!result) return 1;
      for (int i = 0; i < columnCount; i++) fwrite(*columns[i].values, 1, columns[i].bytes, result);
      fclose(result);
      printf("0\n");
    }
  }
}
