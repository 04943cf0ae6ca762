import { estimateOf } from '../../../measure/estimate.ts'
import type { Section } from '../../section.ts'
import { words } from '../../words.ts'
import type { CascadeAnswer } from './cascade-kit.ts'
import { cascadeWords as own } from './words.ts'

/** Tables of the cascade kit. */
export function cascadeSections(answer: CascadeAnswer): Section[] {
  return [sizes(answer), ...fit(answer)]
}

function sizes({ order, source, cascades, mean, largest, small, verdict, test }: CascadeAnswer): Section {
  const names = ['verdict', 'source', 'cascades', 'mean', 'largest', 'sizeOne', 'sizeTwo', 'sizeThree'] as const
  const [sizeOne, sizeTwo, sizeThree] = small
  return {
    name: 'cascade-sizes',
    title: own.title,
    outcome: order,
    columns: names.map((name) => ({ name, title: name === 'mean' ? words.mean : own[name] })),
    rows: [
      {
        verdict: own.verdicts[verdict],
        source: own.sources[source],
        cascades,
        mean,
        largest,
        sizeOne,
        sizeTwo,
        sizeThree,
      },
    ],
    notes: [...(source === 'stretches' ? [own.stretchesNote] : []), ...(test ? [] : [own.tooFew])],
  }
}

function fit({ test, laws }: CascadeAnswer): Section[] {
  if (!test) return []
  const { alpha, alphaError, xMin, distance, tail } = test.fit
  const names = ['alpha', 'xMin', 'tail', 'distance', 'p'] as const
  const against = [undefined, test.againstLognormal, test.againstExponential]
  return [
    {
      name: 'cascade-power-law',
      title: own.fitTitle,
      columns: names.map((name) => ({ name, title: own[name] })),
      rows: [
        {
          alpha: estimateOf(alpha, alpha - 1.96 * alphaError, alpha + 1.96 * alphaError),
          xMin,
          tail,
          distance,
          p: test.p,
        },
      ],
      notes: [own.fitNote],
    },
    {
      name: 'cascade-laws',
      title: own.lawsTitle,
      columns: [
        { name: 'law', title: own.law },
        { name: 'logLikelihood', title: own.logLikelihood },
        { name: 'z', title: own.z },
        { name: 'p', title: own.p },
      ],
      rows: laws.map(({ name, logLikelihood }, i) => ({
        law: own.laws[name],
        logLikelihood,
        z: against[i]?.z ?? null,
        p: against[i]?.p ?? null,
      })),
      notes: [own.lawsNote],
    },
  ]
}
