import { draw } from '../../model/random.ts'

/** Fills `words` with the draws number `from`, `from` + 1, ... of one way of counting. */
export type Order = (words: Uint32Array, from: number) => void

const range = 4294967296

/** The ways in which the economy, or a set of replicates, walks through the keys: each must look random by itself. */
export const orders: Record<string, Order> = {
  /** One rule over all agents of a tick. */
  agent(words, from) {
    for (let i = 0; i < words.length; i++) words[i] = draw(1, 1, (from + i) % range, Math.floor((from + i) / range))
  },

  /** One agent over time, eight draws a tick. */
  tick(words, from) {
    for (let i = 0; i < words.length; i++) {
      const count = (from + i) % range
      words[i] = draw(1, 1, Math.floor((from + i) / range), Math.floor(count / 8), count % 8)
    }
  },

  /** Neighbouring rules: 64 streams side by side for each agent. */
  stream(words, from) {
    for (let i = 0; i < words.length; i++) words[i] = draw(1, (from + i) % 64, Math.floor((from + i) / 64), 0)
  },

  /** Neighbouring replicates: seeds 0 to 999 side by side for each agent. */
  seed(words, from) {
    for (let i = 0; i < words.length; i++) words[i] = draw((from + i) % 1000, 1, Math.floor((from + i) / 1000), 0)
  },

  /** As a run takes them: ticks, in each 16 rules, in each 1000 agents, each with 3 draws. */
  run(words, from) {
    for (let i = 0; i < words.length; i++) {
      const count = from + i
      const agent = Math.floor(count / 3) % 1000
      words[i] = draw(0, Math.floor(count / 3000) % 16, agent, Math.floor(count / 48000), count % 3)
    }
  },
}
