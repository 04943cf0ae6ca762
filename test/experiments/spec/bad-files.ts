import type { SpecErrorKind } from '../../../experiments/spec/spec-error.ts'
import { parameterKeys } from '../../../experiments/spec/forms/parameter-key.ts'
import { instruments } from '../../../model/index.ts'

const [instrument, { max }] = Object.entries(instruments)[0]
const policy = (rest: string) =>
  `name: a\nticks: 20\npolicies:\n  - {instrument: ${instrument}, amount: ${max}, ${rest}}\n`
const column = (text: string, word: string) =>
  text
    .split('\n')
    .find((line) => line.includes(word))!
    .indexOf(word) + 1

/** The first parameters that are numbers, each over its whole range. */
const ranges = (factors: number) =>
  [...parameterKeys]
    .filter(([written, { name, kind }]) => kind === 'number' && written === name)
    .slice(0, factors)
    .map(([name, { meta }]) => `  "${name}": {min: ${meta.min}, max: ${meta.max}}\n`)
    .join('')

/** Text, then what each fault must be: line, column, kind, and words that its message or mend must hold. */
type Row = [name: string, text: string, faults: [line: number, column: number, kind: SpecErrorKind, words: string][]]

/** Slips of the pen, with the answer that each must get. */
export const badFiles: Row[] = [
  ['unknown key', 'name: a\ntiks: 5\n', [[2, 1, 'unknown-name', '`ticks`']]],
  ['unknown parameter', 'name: a\nparameters:\n  fimrs: 5\n', [[3, 3, 'unknown-name', '`firms`']]],
  ['unknown key of a title', 'name: a\ntitle: {fr: bonjour}\n', [[2, 9, 'unknown-name', 'en, zh']]],
  ['unknown preset', 'name: a\npreset: chna-2023\n', [[2, 9, 'unknown-name', '`china-2023`']]],
  ['name that every object has', 'name: a\npreset: toString\n', [[2, 9, 'unknown-name', 'toString']]],
  ['key that every object has', 'name: a\n__proto__: {ticks: 3}\n', [[2, 1, 'unknown-name', '__proto__']]],
  ['missing name', 'ticks: 5\n', [[1, 1, 'missing', '`name`']]],
  ['text for a number', 'name: a\nticks: many\n', [[2, 8, 'wrong-type', 'a number']]],
  ['quoted number', 'name: a\nparameters:\n  firms: "500"\n', [[3, 10, 'wrong-type', 'quotes']]],
  ['percent', 'name: a\nparameters:\n  publicShare: 5%\n', [[3, 16, 'wrong-type', 'unit']]],
  ['fraction for a whole number', 'name: a\nticks: 1.5\n', [[2, 8, 'wrong-type', '1.5']]],
  ['not a number', 'name: a\nparameters: {publicShare: .nan}\n', [[2, 27, 'wrong-type', 'NaN']]],
  ['infinity', 'name: a\nparameters: {publicShare: .inf}\n', [[2, 27, 'wrong-type', 'Infinity']]],
  ['no value', 'name: a\nticks:\n', [[2, 7, 'wrong-type', 'no value']]],
  ['list for a map', 'name: a\nparameters: [1]\n', [[2, 13, 'wrong-type', 'a list']]],
  ['text for a map', 'name: a\ntitle: hello\n', [[2, 8, 'wrong-type', 'a map']]],
  ['list for a file', '- a\n', [[1, 1, 'wrong-type', 'a map']]],
  ['empty file', '', [[1, 1, 'wrong-type', 'a map']]],
  ['below the range', 'name: a\nticks: 0\n', [[2, 8, 'out-of-range', 'from 1 to 4000 (quarters)']]],
  ['above the range', 'name: a\nparameters:\n  publicShare: 7\n', [[3, 16, 'out-of-range', 'from 0 to 1 (share)']]],
  ['seed above 32 bits', 'name: a\nseed: 99999999999999999999\n', [[2, 7, 'out-of-range', '4294967295']]],
  ['element of a list', 'name: a\nparameters:\n  regionPopulation: [0.5, 2, 0.1]\n', [[3, 27, 'out-of-range', '[1]']]],
  ['length of a list', 'name: a\nparameters:\n  regionPopulation: [0.5, 0.5]\n', [[3, 21, 'wrong-form', '3 values']]],
  ['name that would leave its folder', 'name: ../../etc\n', [[1, 7, 'wrong-form', '../../etc']]],
  [
    'more parameters than there are dimensions',
    `name: a\ndesign: {kind: saltelli}\nparameters:\n${ranges(201)}`,
    [[2, 16, 'out-of-range', '200 parameters']],
  ],
  ['duplicate key', 'name: a\nticks: 4\nticks: 5\n', [[3, 1, 'duplicate-key', 'ticks']]],
  ['duplicate parameter', 'name: a\nparameters: {firms: 4, firms: 5}\n', [[2, 24, 'duplicate-key', 'firms']]],
  ['indent', 'name: a\nparameters:\n  firms: 4\n publicShare: 1\n', [[4, 1, 'syntax', 'indent']]],
  ['two keys on one line', 'name: a ticks: 5\n', [[1, 7, 'syntax', 'two keys']]],
  ['tab', 'name: a\nparameters:\n\tfirms: 5\n', [[3, 1, 'syntax', 'tab']]],
  ['open quote', 'name: "a\nticks: 5\n', [[3, 1, 'syntax', 'quote']]],
  ['second document', 'name: a\n---\nname: b\n', [[2, 1, 'syntax', 'second document']]],
  ['tag', 'name: !!js/function a\n', [[1, 7, 'syntax', 'tag']]],
  ['map as a key', 'name: a\n? [x, y]\n: 3\n', [[2, 3, 'syntax', 'key']]],
  ['alias of nothing', 'name: *b\n', [[1, 7, 'unknown-name', '*b']]],
  [
    'unknown instrument',
    'name: a\npolicies: [{instrument: constructor, amount: 1}]\n',
    [[2, 25, 'unknown-name', 'constructor']],
  ],
  [
    'region of a policy',
    policy('region: easst'),
    [[4, column(policy('region: easst'), 'easst'), 'unknown-name', '`east`']],
  ],
  [
    'policy that ends first',
    policy('start: 9, end: 3'),
    [[4, column(policy('start: 9, end: 3'), '3}'), 'contradiction', 'tick 9']],
  ],
  [
    'region and size of a national policy',
    'name: a\npolicies:\n  - {instrument: computeBuild, amount: 0.01, region: west, size: small}\n',
    [
      [3, 54, 'contradiction', '`adoptionSubsidy`'],
      [3, 66, 'contradiction', '`size`'],
    ],
  ],
  [
    'region of a policy that can be aimed at a sector',
    'name: a\npolicies:\n  - {instrument: publicPurchases, amount: 0.01, sector: industry, region: west}\n',
    [[3, 75, 'contradiction', '`pilotZone`']],
  ],
  [
    'policy aimed at a sector without firms',
    'name: a\npolicies:\n  - {instrument: pilotZone, amount: 0.5, sector: compute}\n',
    [[3, 50, 'unknown-name', 'agriculture']],
  ],
  ['policy after the end', policy('start: 40'), [[4, column(policy('start: 40'), '40'), 'contradiction', 'tick 20']]],
  [
    'amount of a policy',
    `name: a\npolicies:\n  - instrument: ${instrument}\n    amount: ${2 * Math.abs(max) + 1}\n`,
    [[4, 13, 'out-of-range', 'amount']],
  ],
  ['policy without amount', `name: a\npolicies:\n  - instrument: ${instrument}\n`, [[3, 5, 'missing', '`amount`']]],
  [
    'many faults at once',
    'nam: a\nticks: 0\nparameters:\n  fimrs: 1\n  publicShare: 9\n',
    [
      [1, 1, 'missing', '`name`'],
      [1, 1, 'unknown-name', '`name`'],
      [2, 8, 'out-of-range', 'ticks'],
      [4, 3, 'unknown-name', '`firms`'],
      [5, 16, 'out-of-range', 'publicShare'],
    ],
  ],
  [
    'value of several outside the range',
    'name: a\nparameters:\n  openness: {values: [0.2, 1.2]}\n',
    [[3, 28, 'out-of-range', 'choose a value from 0 to 1']],
  ],
  [
    'end of a range outside that of the parameter',
    'name: a\nparameters:\n  openness: {min: -1, max: 0.5}\n',
    [[3, 19, 'out-of-range', 'choose a value from 0 to 1']],
  ],
  [
    'range from above to below',
    'name: a\nparameters:\n  openness: {min: 0.9, max: 0.2}\n',
    [[3, 29, 'contradiction', 'exchange the two: min 0.2, max 0.9']],
  ],
  [
    'range of one value',
    'name: a\nparameters:\n  openness: {min: 0.5, max: 0.5}\n',
    [[3, 29, 'contradiction', '`openness: 0.5`']],
  ],
  [
    'step of nothing',
    'name: a\nparameters:\n  openness: {min: 0, max: 0.5, step: 0}\n',
    [[3, 38, 'out-of-range', 'choose a value above 0']],
  ],
  [
    'step that does not fit',
    'name: a\nparameters:\n  openness: {min: 0, max: 1, step: 0.3}\n',
    [[3, 36, 'contradiction', '`max: 0.9`']],
  ],
  [
    'step longer than the range',
    'name: a\nparameters:\n  openness: {min: 0, max: 0.5, step: 0.7}\n',
    [[3, 38, 'contradiction', '`step: 0.5`']],
  ],
  [
    'broken step of a whole number',
    'name: a\nparameters:\n  firms: {min: 100, max: 900, step: 0.5}\n',
    [[3, 37, 'wrong-type', '`step: 1`']],
  ],
  [
    'steps without number',
    'name: a\nparameters:\n  openness: {min: 0, max: 1, step: 1e-6}\n',
    [[3, 36, 'out-of-range', 'choose a larger step: at most 10000 values']],
  ],
  [
    'value that stands twice',
    'name: a\nparameters:\n  openness: {values: [0.2, 0.2]}\n',
    [[3, 28, 'contradiction', '`replicates`']],
  ],
  ['no values', 'name: a\nparameters:\n  openness: {values: []}\n', [[3, 22, 'wrong-form', 'write at least 1 value']]],
  [
    'unit in a range',
    'name: a\nparameters:\n  openness: {min: 5%, max: 0.5}\n',
    [[3, 19, 'wrong-type', 'remove the quotes or the unit: a number stands alone, e.g. 0.05']],
  ],
  [
    'list for a number',
    'name: a\nparameters:\n  openness: [0.1, 0.2]\n',
    [[3, 13, 'wrong-type', '`openness: {values: [...]}`']],
  ],
  ['range without an end', 'name: a\nparameters:\n  openness: {min: 0.1}\n', [[3, 13, 'missing', '`max: ...`']]],
  [
    'unknown key of a range',
    'name: a\nparameters:\n  openness: {min: 0.1, max: 0.5, stp: 0.1}\n',
    [[3, 34, 'unknown-name', '`step`']],
  ],
  [
    'values and a range',
    'name: a\nparameters:\n  openness: {values: [0.1], min: 0.1}\n',
    [[3, 29, 'unknown-name', 'use one of values']],
  ],
  [
    'unknown distribution',
    'name: a\nparameters:\n  openness: {distribution: gauss, mean: 0.3, sd: 0.1}\n',
    [[3, 28, 'unknown-name', 'use one of uniform, normal, lognormal, triangular, beta']],
  ],
  [
    'distribution without sd',
    'name: a\nparameters:\n  openness: {distribution: normal, mean: 0.3}\n',
    [[3, 13, 'missing', '`sd: ...`']],
  ],
  [
    'key of another distribution',
    'name: a\nparameters:\n  openness: {distribution: normal, mean: 0.3, sigma: 0.1}\n',
    [
      [3, 13, 'missing', '`sd: ...`'],
      [3, 47, 'unknown-name', 'use one of distribution, mean, sd, min, max'],
    ],
  ],
  [
    'distribution without spread',
    'name: a\nparameters:\n  openness: {distribution: normal, mean: 0.3, sd: 0}\n',
    [[3, 51, 'out-of-range', 'choose a value above 0']],
  ],
  [
    'mean outside the range of the parameter',
    'name: a\nparameters:\n  openness: {distribution: normal, mean: 3, sd: 0.1}\n',
    [[3, 42, 'out-of-range', 'choose a value from 0 to 1']],
  ],
  [
    'mode outside of its triangle',
    'name: a\nparameters:\n  openness: {distribution: triangular, min: 0.1, mode: 0.9, max: 0.5}\n',
    [[3, 56, 'contradiction', 'choose a mode from 0.1 to 0.5']],
  ],
  [
    'lognormal about zero',
    'name: a\nparameters:\n  openness: {distribution: lognormal, mean: 0, sd: 0.1}\n',
    [[3, 45, 'out-of-range', '`distribution: normal`']],
  ],
  [
    'distribution far from its range',
    'name: a\nparameters:\n  openness: {distribution: normal, mean: 0.3, sd: 0.001, min: 0.8}\n',
    [[3, 28, 'contradiction', 'move its mean, or widen it']],
  ],
  [
    'range for a whole list',
    'name: a\nparameters:\n  penetration: {min: 0, max: 1}\n',
    [[3, 16, 'wrong-form', '`penetration[0]`']],
  ],
  [
    'values for a choice',
    'name: a\nparameters:\n  dispatch: {values: [pooled, split]}\n',
    [[3, 13, 'wrong-form', '`design: {kind: compare}`']],
  ],
  [
    'range for a switch',
    'name: a\nparameters:\n  technology: {min: 0, max: 1}\n',
    [[3, 15, 'wrong-form', '`technology: {values: [false, true]}`']],
  ],
  [
    'numbers for a switch',
    'name: a\nparameters:\n  technology: {values: [0, 1]}\n',
    [
      [3, 25, 'wrong-type', 'write true or false, or delete the line to keep the default'],
      [3, 28, 'wrong-type', 'write true or false, or delete the line to keep the default'],
    ],
  ],
  [
    'element behind the last',
    'name: a\nparameters:\n  "penetration[7]": 0.3\n',
    [[3, 3, 'unknown-name', '`penetration[0]`']],
  ],
  [
    'element of an unknown entry',
    'name: a\nparameters:\n  "penetration[industri]": 0.3\n',
    [[3, 3, 'unknown-name', '`penetration[industry]`']],
  ],
  [
    'element set by index and by name',
    'name: a\nparameters:\n  "penetration[1]": 0.3\n  "penetration[industry]": 0.4\n',
    [[4, 3, 'duplicate-name', 'keep one of the two']],
  ],
  [
    'parameter in both sections',
    'name: a\nparameters:\n  openness: 0.3\nuncertainties:\n  openness: {min: 0, max: 1}\ndesign: {kind: lhs}\n',
    [[5, 3, 'duplicate-name', 'keep one of the two']],
  ],
  ['unknown design', 'name: a\ndesign: {kind: lsh}\n', [[2, 16, 'unknown-name', '`lhs`']]],
  ['design without a kind', 'name: a\ndesign: {points: 5}\n', [[2, 9, 'missing', '`kind: ...`']]],
  [
    'text for a design',
    'name: a\ndesign: grid\n',
    [[2, 9, 'wrong-type', 'write a map of keys and values, or delete the line to keep the default']],
  ],
  [
    'number for a kind',
    'name: a\ndesign: {kind: 3}\n',
    [[2, 16, 'wrong-type', 'write a text, or delete the line to keep the default']],
  ],
  [
    'option of another design',
    'name: a\nparameters: {openness: {min: 0, max: 1}}\ndesign:\n  kind: lhs\n  trajectories: 5\n',
    [[5, 3, 'contradiction', 'its options are points']],
  ],
  [
    'unknown option',
    'name: a\nparameters: {openness: {min: 0, max: 1}}\ndesign:\n  kind: lhs\n  pionts: 5\n',
    [[5, 3, 'unknown-name', '`points`']],
  ],
  [
    'no points',
    'name: a\nparameters: {openness: {min: 0, max: 1}}\ndesign: {kind: lhs, points: 0}\n',
    [[3, 29, 'out-of-range', 'choose a value from 1 to 1000000']],
  ],
  [
    'half a point',
    'name: a\nparameters: {openness: {min: 0, max: 1}}\ndesign: {kind: lhs, points: 1.5}\n',
    [[3, 29, 'wrong-type', 'write a whole number, or delete the line to keep the default']],
  ],
  [
    'design without a varied parameter',
    'name: a\ndesign: {kind: lhs}\n',
    [[2, 16, 'contradiction', '`openness: {min: 0, max: 1}`']],
  ],
  [
    'grid over a continuous range',
    'name: a\nparameters:\n  openness: {min: 0, max: 1}\n',
    [[3, 13, 'contradiction', '`step`']],
  ],
  [
    'lists of different length',
    'name: a\nparameters:\n  openness: {values: [0, 1]}\n  peers: {values: [1, 2, 3]}\ndesign: {kind: list}\n',
    [[4, 10, 'contradiction', '`design: {kind: grid}`']],
  ],
  [
    'grid without end',
    'name: a\nparameters:\n  openness: {min: 0, max: 1, step: 0.001}\n  peerEffect: {min: 0, max: 1, step: 0.001}\n',
    [[3, 3, 'out-of-range', '`design: {kind: sobol}`']],
  ],
  [
    'path of an unknown parameter',
    'name: a\ndesign: {kind: path, parameter: opennes, from: 0, to: 1}\n',
    [[2, 33, 'unknown-name', '`openness`']],
  ],
  [
    'path that leaves the range',
    'name: a\ndesign: {kind: path, parameter: openness, from: 0, to: 3}\n',
    [[2, 56, 'out-of-range', 'choose a value from 0 to 1']],
  ],
  [
    'path to where it starts',
    'name: a\ndesign: {kind: path, parameter: openness, from: 0.5, to: 0.5}\n',
    [[2, 58, 'contradiction', 'choose two ends that differ']],
  ],
  [
    'path without end',
    'name: a\ndesign: {kind: path, parameter: openness, from: 0, to: 1, steps: 1000, ticksPerStep: 40}\n',
    [[2, 66, 'out-of-range', 'take fewer steps or fewer ticks for each']],
  ],
  [
    'path of a parameter that varies',
    'name: a\nparameters: {openness: {values: [0, 1]}}\ndesign: {kind: path, parameter: openness, from: 0, to: 1}\n',
    [[3, 33, 'duplicate-name', 'keep one of the two']],
  ],
  ['comparison of nothing', 'name: a\ndesign: {kind: compare}\n', [[2, 9, 'missing', '`alternatives: ...`']]],
  [
    'alternatives of one name',
    'name: a\ndesign: {kind: compare, alternatives: [{name: x}, {name: x}]}\n',
    [[2, 58, 'duplicate-name', 'give each its own name']],
  ],
  [
    'amount of a policy of an alternative',
    'name: a\ndesign: {kind: compare, alternatives: [{name: x, policies: [{instrument: computeBuild, amount: 9}]}]}\n',
    [[2, 96, 'out-of-range', 'choose a value from 0 to 0.2 (share of GDP)']],
  ],
  [
    'unknown parameter of an alternative',
    'name: a\ndesign: {kind: compare, alternatives: [{name: x, parameters: {opennes: 0.3}}]}\n',
    [[2, 63, 'unknown-name', '`openness`']],
  ],
  [
    'range in an alternative',
    'name: a\ndesign: {kind: compare, alternatives: [{name: x, parameters: {openness: {min: 0, max: 1}}}]}\n',
    [[2, 73, 'wrong-type', 'write a number, or delete the line to keep the default']],
  ],
  [
    'range beside alternatives',
    'name: a\nparameters: {openness: {min: 0, max: 1}}\ndesign: {kind: compare, alternatives: [{name: x}]}\n',
    [[2, 24, 'contradiction', '`uncertainties`']],
  ],
  [
    'alternative that sets a scenario',
    'name: a\nuncertainties: {openness: {min: 0, max: 1}}\ndesign: {kind: compare, alternatives: [{name: x, parameters: {openness: 0.3}}]}\n',
    [[3, 73, 'duplicate-name', 'keep one of the two']],
  ],
  [
    'unknown outcome of a design',
    'name: a\nparameters: {openness: {min: 0, max: 1}}\ndesign: {kind: adaptive, outcome: adoptoin}\n',
    [[3, 35, 'unknown-name', '`adoption`']],
  ],
  [
    'refinement without points',
    'name: a\nparameters: {openness: {min: 0, max: 1}}\ndesign: {kind: adaptive, outcome: adoption, points: 10, start: 10}\n',
    [[3, 64, 'contradiction', '`start`']],
  ],
  [
    'channel that there is none of',
    'name: a\ndesign:\n  kind: feedback\n  push: {instrument: adoptionSubsidy, amount: 0.1}\n  channels: [peerShare, prices]\n',
    [[5, 25, 'unknown-name', 'computePrice']],
  ],
  [
    'push beyond the range of its instrument',
    'name: a\ndesign:\n  kind: feedback\n  push: {instrument: adoptionSubsidy, amount: 7}\n',
    [[4, 47, 'out-of-range', 'amount']],
  ],
  [
    'push that ends before it begins',
    'name: a\ndesign:\n  kind: feedback\n  push: {instrument: adoptionSubsidy, amount: 0.1, start: 9, end: 4}\n',
    [[4, 67, 'contradiction', 'end']],
  ],
  [
    'pairs that do not share their chance',
    'name: a\ncommonRandomNumbers: false\ndesign:\n  kind: feedback\n  push: {instrument: adoptionSubsidy, amount: 0.1}\n',
    [[2, 22, 'contradiction', 'remove `commonRandomNumbers`']],
  ],
  [
    'hold that is neither on nor off',
    'name: a\ndesign:\n  kind: feedback\n  push: {instrument: adoptionSubsidy, amount: 0.1}\nexpect:\n  - {outcome: adoption, gt: 0.1, where: {hold_peerShare: 2}}\n',
    [[6, 58, 'contradiction', '0, 1']],
  ],
  [
    'unknown goal',
    'name: a\nparameters: {openness: {min: 0, max: 1}}\ndesign: {kind: nsga2, objectives: [{outcome: adoption, goal: up}]}\n',
    [[3, 62, 'unknown-name', 'use one of min, max']],
  ],
  [
    'search among what cannot be chosen',
    'name: a\nuncertainties: {openness: {min: 0, max: 1}}\ndesign: {kind: nsga2, objectives: [{outcome: adoption, goal: max}]}\n',
    [[3, 16, 'contradiction', '`parameters`']],
  ],
  [
    'target without an error',
    'name: a\nparameters: {openness: {min: 0, max: 1}}\ndesign: {kind: calibrate, targets: [{outcome: adoption, value: 0.5, error: 0}]}\n',
    [[3, 76, 'out-of-range', 'choose a value above 0']],
  ],
  ['no reporters', 'name: a\nreporters: []\n', [[2, 12, 'wrong-form', 'write at least 1 value']]],
  [
    'map for reporters',
    'name: a\nreporters: {gdp: 1}\n',
    [[2, 12, 'wrong-type', 'write a list, or delete the line to keep the default']],
  ],
  [
    'number for a reporter',
    'name: a\nreporters: [5]\n',
    [[2, 13, 'wrong-type', 'write a text, or delete the line to keep the default']],
  ],
  ['unknown observable', 'name: a\nreporters:\n  - gdp\n  - gdpGrowht\n', [[4, 5, 'unknown-name', '`gdpGrowth`']]],
  [
    'word that is near to nothing',
    'name: a\nreporters:\n  - zzzzzzz\n',
    [[3, 5, 'unknown-name', '`npx nqpf new NAME`']],
  ],
  ['parameter as a reporter', 'name: a\nreporters:\n  - openness\n', [[3, 5, 'duplicate-name', 'choose another']]],
  [
    'reporters that differ in capitals',
    'name: a\nreporters:\n  - gdp\n  - GDP\n',
    [
      [4, 5, 'duplicate-name', 'give each its own name'],
      [4, 5, 'unknown-name', '`gdp`'],
    ],
  ],
  [
    'duplicate name of a reporter',
    'name: a\nreporters:\n  - {name: x, expression: gdp}\n  - {name: X, expression: gdp}\n',
    [[4, 12, 'duplicate-name', 'give each its own name']],
  ],
  [
    'reporter with the name of an observable',
    'name: a\nreporters:\n  - {name: gdp, expression: "gdp * 2"}\n',
    [[3, 12, 'duplicate-name', 'choose another']],
  ],
  [
    'reporter with the name of a column',
    'name: a\nreporters:\n  - {name: tick, expression: gdp}\n',
    [[3, 12, 'duplicate-name', 'choose another']],
  ],
  [
    'reporter with a blank in its name',
    'name: a\nreporters:\n  - {name: "a b", expression: gdp}\n',
    [[3, 12, 'wrong-form', '`adoptionGap`']],
  ],
  ['reporter without a name', 'name: a\nreporters:\n  - {expression: gdp}\n', [[3, 5, 'missing', '`name: ...`']]],
  [
    'unknown summary',
    'name: a\nreporters:\n  - {name: x, expression: gdp, summary: average}\n',
    [[3, 41, 'unknown-name', 'use one of last, first, mean, min, max, sum']],
  ],
  [
    'slope on nothing',
    'name: a\nreporters:\n  - {name: x, expression: gdp, summary: slope}\n',
    [[3, 41, 'missing', '`against: gdp`']],
  ],
  [
    'mean against another',
    'name: a\nreporters: [gdp, {name: x, expression: gdp, summary: mean, against: gdp}]\n',
    [[2, 69, 'contradiction', 'remove `against`']],
  ],
  [
    'cycle over that of a reporter below',
    'name: a\nreporters: [{name: x, expression: gdp, summary: cycle, against: gpd}, gdp]\n',
    [[2, 65, 'unknown-name', '`gpd`']],
  ],
  ['posterior that is not there', 'name: a\nposterior: chnia-2023\n', [[2, 12, 'unknown-name', '`china-2023`']]],
  [
    'summary after the end',
    'name: a\nticks: 20\nreporters:\n  - {name: x, expression: gdp, from: 30}\n',
    [[4, 38, 'contradiction', '`ticks`']],
  ],
  [
    'reporters that read each other',
    'name: a\nreporters:\n  - {name: x, expression: "y + 1"}\n  - {name: y, expression: "2 * x"}\n',
    [[3, 28, 'cyclic', 'write it with observables only']],
  ],
  [
    'reporter that reads itself',
    'name: a\nreporters:\n  - {name: x, expression: "x + 1"}\n',
    [[3, 28, 'cyclic', 'write it with observables only']],
  ],
  [
    'reporter that reads a later one',
    'name: a\nreporters:\n  - {name: x, expression: "1 + y"}\n  - {name: y, expression: gdp}\n',
    [[3, 32, 'cyclic', '`y`']],
  ],
  [
    'unknown name in an expression',
    'name: a\nreporters:\n  - {name: x, expression: "adoptionLarge - adoptionSmal"}\n',
    [[3, 44, 'unknown-name', '`adoptionSmall`']],
  ],
  [
    'unknown name in a folded expression',
    'name: a\nreporters:\n  - name: x\n    expression: >-\n      adoptionLarge\n      - adoptionSmal\n',
    [[6, 9, 'unknown-name', '`adoptionSmall`']],
  ],
  ['assignment', 'name: a\nstopWhen: "gdp = 3"\n', [[2, 16, 'expression', '`==`']]],
  [
    'function that is not pure',
    'name: a\nstopWhen: import(gdp)\n',
    [
      [
        2,
        11,
        'unknown-name',
        'use one of abs, ceil, floor, round, sign, sqrt, cbrt, exp, expm1, log, log2, log10, log1p, pow, min, max, mean, sum',
      ],
    ],
  ],
  [
    'open bracket in an expression',
    'name: a\nstopWhen: (gdp > 3\n',
    [[2, 19, 'expression', 'check for a missing operand, operator or bracket']],
  ],
  ['unknown name in stopWhen', 'name: a\nstopWhen: unemploymnt > 0.5\n', [[2, 11, 'unknown-name', '`unemployment`']]],
  [
    'truth for an expression',
    'name: a\nstopWhen: true\n',
    [[2, 11, 'wrong-type', 'write a text, or delete the line to keep the default']],
  ],
  [
    'sum of mass and energy',
    'name: a\nreporters:\n  - {name: x, expression: carbon + powerUse}\n',
    [[3, 36, 'unit', '`0.5 * carbon`']],
  ],
  [
    'comparison of different units',
    'name: a\nstopWhen: computeCapacity > unemployment\n',
    [[2, 29, 'unit', '`0.5 * carbon`']],
  ],
  ['too many arguments', 'name: a\nstopWhen: log(gdp, 2, 3) > 1\n', [[2, 11, 'expression', 'give it 1-2']]],
  [
    'unknown outcome of an expectation',
    'name: a\nexpect:\n  - {outcome: gdpp, gt: 1}\n',
    [[3, 15, 'unknown-name', '`gdp`']],
  ],
  [
    'expectation without a prediction',
    'name: a\nexpect:\n  - {outcome: gdp}\n',
    [[3, 5, 'contradiction', 'write one of gt, lt, within, monotone']],
  ],
  [
    'expectation with two predictions',
    'name: a\nexpect:\n  - {outcome: gdp, gt: 1, lt: 3}\n',
    [[3, 5, 'contradiction', 'write one of gt, lt, within, monotone']],
  ],
  [
    'interval from above to below',
    'name: a\nexpect:\n  - {outcome: gdp, within: [3, 1]}\n',
    [[3, 28, 'contradiction', 'exchange the two: min 1, max 3']],
  ],
  [
    'interval of three ends',
    'name: a\nexpect:\n  - {outcome: gdp, within: [3, 1, 2]}\n',
    [[3, 28, 'wrong-form', 'write 2 values']],
  ],
  [
    'monotone with nothing',
    'name: a\nexpect:\n  - {outcome: gdp, monotone: increasing}\n',
    [[3, 5, 'missing', '`with: ...`']],
  ],
  [
    'monotone with an unknown factor',
    'name: a\nparameters: {openness: {values: [0, 1]}}\nexpect:\n  - {outcome: gdp, monotone: increasing, with: opennes}\n',
    [[4, 48, 'unknown-name', '`openness`']],
  ],
  [
    'with without monotone',
    'name: a\nparameters: {openness: {values: [0, 1]}}\nexpect:\n  - {outcome: gdp, gt: 1, with: openness}\n',
    [[4, 33, 'contradiction', '`monotone: increasing`']],
  ],
  [
    'condition that no point meets',
    'name: a\nparameters: {openness: {values: [0, 1]}}\nexpect:\n  - {outcome: gdp, gt: 1, where: {openness: 0.5}}\n',
    [[4, 45, 'contradiction', 'use one of 0, 1']],
  ],
  [
    'condition on an unknown factor',
    'name: a\nparameters: {openness: {values: [0, 1]}}\nexpect:\n  - {outcome: gdp, gt: 1, where: {opennes: 0}}\n',
    [[4, 35, 'unknown-name', '`openness`']],
  ],
  [
    'condition on an unknown alternative',
    'name: a\ndesign: {kind: compare, alternatives: [{name: base}]}\nexpect:\n  - {outcome: gdp, gt: 1, where: {alternative: bas}}\n',
    [[4, 48, 'unknown-name', '`base`']],
  ],
  [
    'difference to an unknown alternative',
    'name: a\ndesign: {kind: compare, alternatives: [{name: base}, {name: push}]}\nexpect:\n  - {outcome: gdp, difference: [base, puss], gt: 0}\n',
    [[4, 39, 'unknown-name', '`push`']],
  ],
  [
    'difference without a bound',
    'name: a\ndesign: {kind: compare, alternatives: [{name: base}, {name: push}]}\nexpect:\n  - {outcome: gdp, difference: [base, push], monotone: increasing, with: alternative}\n',
    [[4, 5, 'contradiction', 'write `gt: 0`']],
  ],
  [
    'interaction of three places',
    'name: a\ndesign: {kind: compare, alternatives: [{name: base}, {name: push}]}\nexpect:\n  - {outcome: gdp, interaction: [base, push, base], gt: 0}\n',
    [[4, 33, 'wrong-form', 'write 4 values']],
  ],
  [
    'goal without an optimum',
    'name: a\ndesign: {kind: compare, alternatives: [{name: base}, {name: push}]}\nexpect:\n  - {outcome: gdp, gt: 0, goal: min}\n',
    [[4, 33, 'contradiction', '`optimum: interior`']],
  ],
  [
    'optimum of nothing',
    'name: a\ndesign: {kind: compare, alternatives: [{name: base}, {name: push}]}\nexpect:\n  - {outcome: gdp, optimum: interior}\n',
    [[4, 5, 'missing', '`with: ...`']],
  ],
  [
    'order with an unknown outcome',
    'name: a\nexpect:\n  - {outcome: gdp, below: [adoptio]}\n',
    [[3, 28, 'unknown-name', '`adoption`']],
  ],
  [
    'claim whose ablation varies in the experiment',
    'name: a\nparameters: {openness: {values: [0, 1]}}\nclaim: {id: C01, mechanism: [model/economy.ts], ablation: {parameters: {openness: 0}}}\n',
    [[3, 83, 'contradiction', 'by another parameter']],
  ],
  [
    'claim with a measure that has the name of a reporter',
    'name: a\nreporters: [gdp]\nclaim: {id: C01, mechanism: [model/economy.ts], measures: [{name: gdp, kit: takeoff, of: gdp}]}\n',
    [[3, 67, 'duplicate-name', 'choose another name']],
  ],
  [
    'confidence in percent',
    'name: a\nexpect:\n  - {outcome: gdp, gt: 1, interval: 95}\n',
    [[3, 37, 'out-of-range', 'choose a value between 0 and 1']],
  ],
  [
    'chart that would leave its folder',
    'name: a\ncharts: ["../x"]\n',
    [[2, 10, 'wrong-form', 'use letters, digits and hyphens']],
  ],
  [
    'unknown rule for errors',
    'name: a\nonError: continue\n',
    [[2, 10, 'unknown-name', 'use one of keep, finish, stop']],
  ],
  [
    'text for a switch',
    'name: a\ncommonRandomNumbers: maybe\n',
    [[2, 22, 'wrong-type', 'write true or false, or delete the line to keep the default']],
  ],
  [
    'unknown uncertain parameter',
    'name: a\nuncertainties: {openess: {min: 0, max: 1}}\n',
    [[2, 17, 'unknown-name', '`openness`']],
  ],
  [
    'parameters without a value',
    'name: a\nparameters:\n',
    [[2, 12, 'wrong-type', 'write a map of keys and values, or delete the line to keep the default']],
  ],
  [
    'monotone where nothing varies',
    'name: a\nexpect:\n  - {outcome: gdp, monotone: increasing, with: openness}\n',
    [[3, 48, 'unknown-name', 'remove it']],
  ],
  [
    'element that is set and varied',
    'name: a\ndesign: {kind: lhs}\nparameters:\n  "penetration[1]": 0.2\nuncertainties:\n  "penetration[industry]": {min: 0, max: 1}\n',
    [[6, 3, 'duplicate-name', 'keep one']],
  ],
]
