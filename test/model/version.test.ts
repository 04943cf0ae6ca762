import { expect, test } from 'vitest'
import { bitsOf, economies, runBits } from '../../experiments/verify/bits/run-bits.ts'
import { modelVersion } from '../../model/index.ts'

test('the version of the model rises when results change', () => {
  expect(economies.map(bitsOf)).toEqual(runBits[modelVersion])
})
