import { tabs } from '../parts/tabs.ts'
import { comparePanel } from './compare-panel.ts'
import { flowPanel } from './flow-panel.ts'
import { inspectPanel } from './inspect-panel.ts'
import type { Lab } from './lab.ts'
import { loopPanel } from './loop-panel.ts'
import { moreWords } from './more-words.ts'
import { policyPanel } from './policy-panel.ts'
import { sweepPanel } from './sweep-panel.ts'

/** The panels below the charts; each is made when it is opened. */
export function more(lab: Lab): HTMLElement {
  const { language } = lab
  const title = (name: keyof typeof moreWords) => moreWords[name][language]
  return tabs(
    title('more'),
    [
      { name: 'policies', title: title('policies'), build: () => policyPanel(lab) },
      { name: 'compare', title: title('compare'), build: () => comparePanel(lab) },
      { name: 'sweep', title: title('sweep'), build: () => sweepPanel(lab) },
      { name: 'money', title: title('money'), build: () => flowPanel(lab, 'moneyFlows') },
      { name: 'regions', title: title('regions'), build: () => flowPanel(lab, 'regionMap') },
      { name: 'loops', title: title('loops'), build: () => loopPanel(lab) },
      { name: 'inspect', title: title('inspect'), build: () => inspectPanel(lab) },
    ],
    (name) => (lab.panel = name),
    lab.panel,
  )
}
