// planProduction of model/technology/plan-production.ts, with capability.ts, automation.ts, intelligence.ts, production.ts.
#include "phase.h"
#include "tasks.h"

enum { skills = 3, sectors = 4 };

static double weightOfCompute(void) {
  return symmetric ? 1. / 3 : computeWeight;
}

static double baseOf(double data, double algorithm) {
  return symmetric ? ces2(data, algorithm, 0.5, 0.5, intelligenceSubstitution) : data;
}

static double capability(int f) {
  int s = sector[f], cell = region[f] * sectors + s;
  double affordable = startComputePrice[cell] * deflator / computePrice[cell];
  double output = planned[f] > 1e-12 ? planned[f] : 1e-12;
  double data = usableData[f] / (output * dataPerOutput[s]);
  double a = weightOfCompute();
  double algorithm = usedAlgorithm[f];
  return ces2((symmetric ? 1 : algorithm) * affordable, baseOf(data, algorithm), a, 1 - a, intelligenceSubstitution);
}

static double possibleAutomation(int f, double level, double *classShares) {
  int s = sector[f];
  const double *mix = sectorMix + s * skills;
  double trend = automationTrend * tick / 4;
  double reach = substitution ? level : 1;
  for (int k = 0; k < skills; k++) {
    double threshold = expOf(logThreshold[s] + automationThresholds[k] - trend);
    classShares[k] = reach > 0 ? 1 / (1 + expOf(automationSlope * logOf(threshold / reach))) : 0;
  }
  return taskReach *
    ((mix[0] * classShares[0] + mix[1] * classShares[1] + mix[2] * classShares[2]) / (1 + newTasks[f]));
}

static double labourEfficiency(int f) {
  if (!adopter[f] || !enhancement) return labourProductivity;
  return labourProductivity * (1 + enhancementGain * staffAiSkill[f]) / (1 + enhancementGain * aiSkillStart);
}

static TaskPlan planTasks(int f, double tasks, double *classShares) {
  int s = sector[f];
  double price = 0;
  for (int k = 0; k < skills; k++) price += taskMix[f * skills + k] * going[region[f] * skills + k];
  price = price * wageOffer[f] * hours / (labourEfficiency(f) * hours);
  if (!adopter[f]) return (TaskPlan){.labour = tasks, .taskCost = price};
  double possible = possibleAutomation(f, capability(f), classShares);
  double algorithm = usedAlgorithm[f];
  return automateTasks(tasks, possible, machineScale[s] * baseOf(usableData[f], algorithm),
    machineScale[s] * (symmetric ? 1 : algorithm), weightOfCompute(), computePrice[region[f] * sectors + s], price,
    intelligenceSubstitution, taskSubstitution, computeIntensity[f]);
}

static void setTaskMix(int f, const double *classShares, double used) {
  const double *mix = sectorMix + sector[f] * skills;
  double routine = mix[0] * (1 - used * classShares[0]) + newTasks[f] * 0;
  double cognitive = mix[1] * (1 - used * classShares[1]) + newTasks[f] * 0.5;
  double creative = mix[2] * (1 - used * classShares[2]) + newTasks[f] * 0.5;
  double sum = routine + cognitive + creative;
  taskMix[f * skills] = sum > 0 ? routine / sum : mix[0];
  taskMix[f * skills + 1] = sum > 0 ? cognitive / sum : mix[1];
  taskMix[f * skills + 2] = sum > 0 ? creative / sum : 1 - mix[0] - mix[1];
}

static void phase(void) {
  for (int f = 0; f < firmCount; f++) {
    int s = sector[f];
    double weight = capitalWeight[s], ratio = capitalRatio[f];
    double perTask = efficiency[f] * ces2(ratio, 1, weight, 1 - weight, capitalTasks);
    double most = 1.3 * capital[f] / ratio;
    double usual = planned[f] / perTask;
    double tasks = usual * ratio <= capital[f]
      ? usual
      : cesInputNeeded(planned[f] / efficiency[f], capital[f], weight, 1 - weight, capitalTasks);
    if (tasks > most) {
      tasks = most;
      planned[f] = tasks * ratio <= capital[f]
        ? perTask * tasks
        : efficiency[f] * ces2(capital[f], tasks, weight, 1 - weight, capitalTasks);
    }
    double classShares[skills] = {0};
    TaskPlan plan = planTasks(f, tasks, classShares);
    taskNeed[f] = tasks;
    labourNeed[f] = plan.labour / (labourEfficiency(f) * hours);
    taskCost[f] = plan.taskCost;
    if (!adopter[f]) {
      computeNeed[f] = 0;
      automation[f] = 0;
      setTaskMix(f, classShares, 0);
      continue;
    }
    computeIntensity[f] = plan.computePerBase;
    computeNeed[f] = plan.compute;
    automation[f] = plan.automated;
    double possible = 0;
    for (int k = 0; k < skills; k++) possible += sectorMix[s * skills + k] * classShares[k];
    possible /= 1 + newTasks[f];
    setTaskMix(f, classShares, possible > 0 ? automation[f] / possible : 0);
  }
}
