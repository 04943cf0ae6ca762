import { meanInterval } from '../../../measure/bootstrap/mean-interval.ts'
import type { Text } from '../../../spec/text.ts'
import { groupBy } from '../../group-by.ts'
import type { Column, Section, Value } from '../../section.ts'
import { words } from '../../words.ts'
import type { TransitionAnswer } from './transition-kit.ts'
import { rateOf } from './led-loops.ts'
import { fewest } from './transition-figures.ts'
import { transitionKitWords as own } from './words.ts'

const plain = (name: string): Text => ({ en: name, zh: name })

/** Tables of the transition kit: the verdict first, then what carries it. */
export function transitionSections(answer: TransitionAnswer): Section[] {
  return [
    verdicts(answer),
    evidence(answer),
    scaling(answer),
    line(answer),
    loops(answer),
    limits(answer),
    cells(answer),
  ].filter(({ rows }) => rows.length > 0)
}

/** A section with a column for the other parameter, where there is one. */
function section(
  { other, found }: TransitionAnswer,
  { name, title, columns, notes }: Omit<Section, 'rows'>,
  rowsOf: (at: TransitionAnswer['found'][number]) => Record<string, Value>[],
): Section {
  return {
    name,
    title,
    columns: [...(other === undefined ? [] : [{ name: 'other', title: plain(other) }]), ...columns],
    rows: found.flatMap((at) => rowsOf(at).map((row) => (other === undefined ? row : { other: at.other, ...row }))),
    notes,
  }
}

const column = (name: string, title: Text): Column => ({ name, title })

function verdicts(answer: TransitionAnswer): Section {
  const { order, control } = answer
  return section(
    answer,
    {
      name: 'transition-verdict',
      title: own.verdictTitle(order, control),
      columns: [column('verdict', own.verdict), column('critical', own.critical)],
      notes: wanted(answer),
    },
    ({ judged, critical }) => [{ verdict: own.verdicts[judged.verdict], critical: critical ?? null }],
  )
}

/** What would decide where the runs do not. */
function wanted({ found, control, size, other }: TransitionAnswer): Text[] {
  const together = Math.max(...found.map((at) => at.together))
  const sizes = Math.max(...found.map(({ cells }) => new Set(cells.map((cell) => cell.size)).size))
  const controls = Math.max(...found.map(({ cells }) => new Set(cells.map((cell) => cell.control)).size))
  const replicates = Math.min(...found.flatMap(({ cells }) => cells.map((cell) => cell.replicates)))
  const loops = found.flatMap((at) => at.loops)
  const still = found.some(({ cells }) => cells.length > 0)
  const { wants } = own
  const ratesOf = [...groupBy(loops, (loop) => loop.size).values()].map((each) => new Set(each.map(rateOf)).size)
  const fewRates = ratesOf.length < fewest.sizes || Math.min(...ratesOf) < fewest.rates
  return [
    ...(other !== undefined && together > 1 ? [wants.neighbours(other, together)] : []),
    ...(still && sizes < fewest.sizes ? [wants.sizes(size)] : []),
    ...(still && controls < fewest.controls ? [wants.controls(control)] : []),
    ...(still && replicates < fewest.replicates ? [wants.replicates] : []),
    ...(loops.length === 0 ? [wants.loops(control)] : []),
    ...(loops.length > 0 && fewRates ? [wants.moreRates] : []),
  ]
}

function evidence(answer: TransitionAnswer): Section {
  return section(
    answer,
    {
      name: 'transition-evidence',
      title: own.evidenceTitle,
      columns: [
        column('sign', own.sign),
        column('reading', own.reading),
        column('figure', own.figure),
        column('carries', own.carries),
      ],
      notes: [words.bca],
    },
    ({ judged: { evidence: all, carriedBy } }) =>
      all.map((each) => ({
        sign: own.signs[each.sign],
        reading: own.readings[each.reading],
        figure: each.figure,
        carries: carriedBy.includes(each),
      })),
  )
}

function scaling(answer: TransitionAnswer): Section {
  const names = ['critical', 'inverseNu', 'zetaOverNu', 'quality', 'coverage', 'agreeing'] as const
  return section(
    answer,
    {
      name: 'transition-scaling',
      title: own.scalingTitle,
      columns: names.map((name) => column(name, own[name])),
      notes: [own.scalingNote],
    },
    ({ scaling: found }) => {
      if (!found) return []
      const { critical, inverseNu, zetaOverNu, collapse } = found
      const { quality, coverage, agreeing } = collapse
      return [{ critical, inverseNu, zetaOverNu, quality, coverage, agreeing }]
    },
  )
}

function line({ line: found, other, control }: TransitionAnswer): Section {
  return {
    name: 'transition-line',
    title: own.lineTitle,
    columns: [column('other', plain(other ?? '')), column('at', plain(control)), column('width', own.width)],
    rows: found
      ? [
          ...found.points.map((point) => ({ ...point })),
          { other: found.end.other, at: found.end.at, width: own.endPoint },
        ]
      : [],
    notes: [own.lineNote],
  }
}

function loops(answer: TransitionAnswer): Section {
  return section(
    answer,
    {
      name: 'transition-loops',
      title: own.loopsTitle,
      columns: [
        column('size', own.size),
        column('rate', own.rate),
        column('n', words.n),
        column('area', own.area),
        column('gap', own.gap),
      ],
      notes: [],
    },
    ({ loops: all }) =>
      [...groupBy(all, (loop) => loop.size)].flatMap(([size, ofSize]) =>
        [...groupBy(ofSize, rateOf)].map(([rate, each]) => ({
          size,
          rate,
          n: each.length,
          area: meanInterval(
            each.map(({ area }) => area),
            { seed: 0 },
          ),
          gap: meanInterval(
            each.map(({ gap }) => gap),
            { seed: 0 },
          ),
        })),
      ),
  )
}

function limits(answer: TransitionAnswer): Section {
  return section(
    answer,
    {
      name: 'transition-loop-limit',
      title: own.limitTitle,
      columns: [column('size', own.size), column('gap', own.gap)],
      notes: [own.limitNote, ...memoryNotes(answer)],
    },
    ({ judged: { figures } }) => {
      const { bySize = [], limit } = figures.hysteresis ?? {}
      const known = bySize.filter(({ area }) => Number.isFinite(area.estimate))
      return [
        ...known.map(({ size, area }) => ({ size, gap: area })),
        ...(limit ? [{ size: own.all, gap: limit }] : []),
      ]
    },
  )
}

function memoryNotes({ memory, other, found }: TransitionAnswer): Text[] {
  if (other === undefined || found.every(({ loops: all }) => all.length === 0)) return []
  return [memory ? own.memory(other, memory) : own.noMemory]
}

function cells(answer: TransitionAnswer): Section {
  return section(
    answer,
    {
      name: 'transition-cells',
      title: own.cellsTitle,
      columns: [
        column('size', own.size),
        column('control', plain(answer.control)),
        column('n', words.n),
        column('mean', words.mean),
        column('susceptibility', own.susceptibility),
        column('cumulant', own.cumulant),
        column('dip', own.dip),
        column('bistable', own.bistable),
      ],
      notes: [own.cellsNote],
    },
    ({ cells: all }) =>
      all.map(({ size, control, replicates, mean, susceptibility, cumulant, bistability }) => ({
        size,
        control,
        n: replicates,
        mean,
        susceptibility,
        cumulant,
        dip: bistability?.p ?? null,
        bistable: bistability?.bistable ?? null,
      })),
  )
}
