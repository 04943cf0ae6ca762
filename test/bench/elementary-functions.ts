import { artanh, exp, expm1, log, log1p, logistic, normalQuantile, pow, tanh } from '../../model/math.ts'
import { below, draw, normal, uniform } from '../../model/random.ts'
import type { Contest } from './compare.ts'

const calls = 4096
const unit = new Float64Array(calls).map((_, i) => uniform(1, 1, i, 0))
const signed = unit.map((u) => 20 * u - 10)
const positive = signed.map((x) => exp(x / 2))
const exponents = new Float64Array(calls).map((_, i) => 3 * uniform(1, 1, i, 1) - 1)
const inside = unit.map((u) => 1.98 * u - 0.99)

// Each kernel has its own loop: with a shared one the call could not be inlined, here as in the model.
export const elementaryFunctions: Contest[] = [
  {
    name: 'pow',
    calls,
    ours() {
      let sum = 0
      for (let i = 0; i < calls; i++) sum += pow(positive[i], exponents[i])
      return sum
    },
    engines() {
      let sum = 0
      for (let i = 0; i < calls; i++) sum += Math.pow(positive[i], exponents[i])
      return sum
    },
  },
  {
    name: 'exp',
    calls,
    ours() {
      let sum = 0
      for (let i = 0; i < calls; i++) sum += exp(signed[i])
      return sum
    },
    engines() {
      let sum = 0
      for (let i = 0; i < calls; i++) sum += Math.exp(signed[i])
      return sum
    },
  },
  {
    name: 'log',
    calls,
    ours() {
      let sum = 0
      for (let i = 0; i < calls; i++) sum += log(positive[i])
      return sum
    },
    engines() {
      let sum = 0
      for (let i = 0; i < calls; i++) sum += Math.log(positive[i])
      return sum
    },
  },
  {
    name: 'expm1',
    calls,
    ours() {
      let sum = 0
      for (let i = 0; i < calls; i++) sum += expm1(signed[i])
      return sum
    },
    engines() {
      let sum = 0
      for (let i = 0; i < calls; i++) sum += Math.expm1(signed[i])
      return sum
    },
  },
  {
    name: 'log1p',
    calls,
    ours() {
      let sum = 0
      for (let i = 0; i < calls; i++) sum += log1p(unit[i])
      return sum
    },
    engines() {
      let sum = 0
      for (let i = 0; i < calls; i++) sum += Math.log1p(unit[i])
      return sum
    },
  },
  {
    name: 'tanh',
    calls,
    ours() {
      let sum = 0
      for (let i = 0; i < calls; i++) sum += tanh(signed[i])
      return sum
    },
    engines() {
      let sum = 0
      for (let i = 0; i < calls; i++) sum += Math.tanh(signed[i])
      return sum
    },
  },
  {
    name: 'artanh',
    calls,
    ours() {
      let sum = 0
      for (let i = 0; i < calls; i++) sum += artanh(inside[i])
      return sum
    },
    engines() {
      let sum = 0
      for (let i = 0; i < calls; i++) sum += Math.atanh(inside[i])
      return sum
    },
  },
  {
    name: 'logistic',
    calls,
    ours() {
      let sum = 0
      for (let i = 0; i < calls; i++) sum += logistic(signed[i])
      return sum
    },
    engines() {
      let sum = 0
      for (let i = 0; i < calls; i++) sum += 1 / (1 + Math.exp(-signed[i]))
      return sum
    },
  },
  {
    name: 'normalQuantile',
    calls,
    ours() {
      let sum = 0
      for (let i = 0; i < calls; i++) sum += normalQuantile(unit[i])
      return sum
    },
  },
  {
    name: 'draw',
    calls,
    ours() {
      let sum = 0
      for (let i = 0; i < calls; i++) sum += draw(1, 2, i, 7)
      return sum
    },
  },
  {
    name: 'uniform',
    calls,
    ours() {
      let sum = 0
      for (let i = 0; i < calls; i++) sum += uniform(1, 2, i, 7)
      return sum
    },
    engines() {
      let sum = 0
      for (let i = 0; i < calls; i++) sum += Math.random()
      return sum
    },
  },
  {
    name: 'below',
    calls,
    ours() {
      let sum = 0
      for (let i = 0; i < calls; i++) sum += below(1000, 1, 2, i, 7)
      return sum
    },
    engines() {
      let sum = 0
      for (let i = 0; i < calls; i++) sum += Math.floor(1000 * Math.random())
      return sum
    },
  },
  {
    name: 'normal',
    calls,
    ours() {
      let sum = 0
      for (let i = 0; i < calls; i++) sum += normal(1, 2, i, 7)
      return sum
    },
  },
]
