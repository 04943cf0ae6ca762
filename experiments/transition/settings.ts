import type { Parameters } from '../../model/index.ts'
import type { Text } from '../spec/text.ts'

/** A variant of the economy whose transition is looked at. */
export interface Setting {
  key: string
  name: Text
  overrides: Partial<Parameters>
}

const open = (level: number): Setting => ({
  key: `openness-${level}`,
  name: { en: `openness and interoperability ${level}`, zh: `开放度与互操作性 ${level}` },
  overrides: { openness: level, interoperability: level },
})

const company = (effect: number): Setting => ({
  key: `peerEffect-${effect}`,
  name: { en: `peer effect ${effect}`, zh: `同伴效应 ${effect}` },
  overrides: { peerEffect: effect },
})

/** The defaults: openness and interoperability 0.3, peer effect 0.1. */
export const usual: Setting = {
  key: 'default',
  name: { en: 'default (openness 0.3, peer effect 0.1)', zh: '默认（开放度0.3，同伴效应0.1）' },
  overrides: {},
}

export const settings: readonly Setting[] = [usual, open(0), open(1), company(0), company(0.2), company(0.3)]
