import { getEventListeners } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { eachResult, type Result } from '../../../experiments/run/each-result.ts'
import { type long, longBytes, longTask, type square, squareTask } from './worker-functions.ts'

type Square = ReturnType<typeof square>

async function squares(inputs: number[], workers: number): Promise<Result<Square>[]> {
  const results: Result<Square>[] = []
  for await (const result of eachResult<number, Square>(inputs, squareTask, { workers })) results.push(result)
  return results.toSorted((a, b) => a.index - b.index)
}

test('every input is answered once; one that fails stops no other', async () => {
  const inputs = [0, 1, 2, 3, 4, 5, 6]
  for (const workers of [1, 2]) {
    const results = await squares(inputs, workers)
    expect(results.map(({ index }) => index)).toEqual(inputs)
    const values = results.map((result) => (result.status === 'done' ? result.value.square : result.error.message))
    expect(values).toEqual([0, 1, 4, 'three is refused', 16, 25, 36])
  }
})

test('arrays arrive whole', async () => {
  const [first] = await squares([7], 1)
  expect(first).toMatchObject({ status: 'done', value: { series: Float64Array.of(7, -7) } })
})

test('inputs are drawn as they are needed, and no more once it is stopped', async () => {
  const drawn: number[] = []
  function* endless() {
    for (let input = 10; ; input++) {
      drawn.push(input)
      yield input
    }
  }
  const controller = new AbortController()
  let answered = 0
  for await (const _ of eachResult<number, Square>(endless(), squareTask, { workers: 1, signal: controller.signal })) {
    answered += 1
    if (answered === 5) controller.abort()
  }
  expect(answered).toBe(5)
  expect(drawn.length).toBeLessThanOrEqual(answered + 4)
})

test('a signal that serves many experiments is left as it was', async () => {
  const { signal } = new AbortController()
  for await (const _ of eachResult<number, Square>([1, 2], squareTask, { workers: 1, signal })) continue
  expect(getEventListeners(signal, 'abort')).toEqual([])
})

test('a result that has been read is let go while others are still to come', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const held: number[] = []
  const inputs = Array.from({ length: 60 }, (_, input) => input)
  for await (const _ of eachResult<number, ReturnType<typeof long>>(inputs, longTask, { workers: 1 })) {
    collect()
    held.push(process.memoryUsage().heapUsed)
  }
  expect(held[59] - held[9]).toBeLessThan(25 * longBytes)
})
