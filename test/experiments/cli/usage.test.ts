import { describe, expect, test } from 'vitest'
import { nqpf } from './nqpf.ts'

describe('a slip on the command line is answered with what was meant and exit code 2', () => {
  test.each([
    [['rnu'], 'There is no command rnu. Did you mean run?'],
    [['run', '--seeed', '3', 'a.yaml'], 'There is no option --seeed. Did you mean --seed?'],
    [['run', 'a.yaml', '--ticks', '0'], 'It must be a whole number from 1 to 4000.'],
    [['verify', 'acounts'], 'Did you mean accounts?'],
    [['verify', 'nothing'], '<what> cannot be nothing.'],
    [['run', 'a.yaml', '--out', ''], '--out needs a value.'],
    [['--lang', 'fr'], '--lang cannot be fr. Choose en or zh.'],
    [['run', 'a.yaml', '--lang', 'fr'], '--lang cannot be fr. Choose en or zh.'],
    [['rnu', '--lang', 'zh'], '是否想写 run？'],
    [['run', '--lang', 'zh'], '缺少参数 <file>'],
  ])('%j', (argumentList, answer) => {
    const { status, stdout, stderr } = nqpf(argumentList)
    expect(stderr).toContain(answer)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })
})

test.each([
  [['help', 'run', '--lang', 'zh'], '用法：'],
  [['help'], 'Usage:'],
  [['--help', '--lang', 'zh'], '命令：'],
])('%j shows help', (argumentList, heading) => {
  const { status, stdout } = nqpf(argumentList)
  expect(stdout).toContain(heading)
  expect(status).toBe(0)
})

test('each command explains itself with an example', () => {
  const { status, stdout } = nqpf(['run', '--help'])
  expect(status).toBe(0)
  expect(stdout).toContain('npx nqpf run experiments/baseline.yaml')
})
