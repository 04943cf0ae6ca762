import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { jsonSchema } from '../../../experiments/spec/json-schema.ts'
import { observables, parameterSchema } from '../../../model/index.ts'

const file = new URL('../../../experiments/experiment.schema.json', import.meta.url)

test('the schema that editors read is that of the loader: else run `npx nqpf schema > experiments/experiment.schema.json`', () => {
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(jsonSchema()))
})

test('it names every parameter in both languages, every observable, and every design', () => {
  const { $defs: parts, properties } = JSON.parse(jsonSchema())
  const parameters: Record<string, { description: string }> = parts.parameters.properties
  expect(Object.keys(parameters)).toEqual(expect.arrayContaining(Object.keys(parameterSchema.shape)))
  for (const { description } of Object.values(parameters)) expect(description).toMatch(/\w.*\p{Script=Han}/u)
  expect(parts.outcome.anyOf[0].enum).toEqual(observables.map(({ name }) => name))
  expect(properties.design.oneOf).toHaveLength(14)
})

test('its references can be followed', () => {
  const text = jsonSchema()
  const { $defs: parts } = JSON.parse(text)
  for (const [, part] of text.matchAll(/"\$ref": "#\/\$defs\/([^"]*)"/g)) expect(Object.keys(parts)).toContain(part)
  expect(Object.keys(parts).filter((part) => /[^\w.-]/.test(part))).toEqual([])
})
