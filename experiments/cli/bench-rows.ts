import type { BenchFigures } from '../bench/figures.ts'
import type { Experiment } from '../spec/experiment.ts'
import type { Language, Text } from '../spec/text.ts'
import { benchTexts as texts } from './bench-texts.ts'
import { byteSize } from './byte-size.ts'
import { duration } from './duration.ts'

type Asked = Pick<Experiment, 'design'> & { cores: number | undefined }

/** Share of the processors from which on other programs are worth a line. */
const muchOfOthers = 0.05

/** What a bench has found, as rows of a name and a sentence. */
export function benchRows(found: BenchFigures, { design, cores }: Asked, language: Language): [string, string][] {
  const { machine, agents, size, run, pace, workers, writing, whole, here, poolSeconds } = found
  const { firms, households, providers } = size.agents
  const { processor, cores: own, memory, node } = machine
  const rows: [Text, Text][] = [
    [texts.machine, texts.machineIs(processor, own, byteSize(memory), node.replace('v', ''))],
    [texts.agents, texts.agentsAre(count(agents), count(firms), count(households), count(providers))],
    [
      texts.run,
      texts.runTakes(short(run.milliseconds), short(run.from), short(run.to), short(found.quarters), run.counted),
    ],
    [texts.agentQuarter, texts.nanoseconds(short(found.nanosecondsAnAgentQuarter))],
    [texts.memory, texts.memoryIs(byteSize(size.bytes), byteSize(found.bytesAnAgent), byteSize(found.workerBytes))],
    [texts.start, texts.startTakes(short(1000 * found.processSeconds), short(1000 * poolSeconds.all))],
    [texts.workers(1), texts.pace(short(pace.one))],
  ]
  if (workers > 1)
    rows.push([texts.workers(workers), texts.paceAndRatio(short(pace.all), pace.ratio.toFixed(2), pace.rounds.length)])
  rows.push(
    [
      texts.writing,
      texts.writingTakes(short(writing.milliseconds), short(100 * writing.share), count(writing.workers)),
    ],
    [texts.whole, texts.wholeIs(count(whole.runs), whole.atMost, byteSize(whole.bytes))],
    [texts.onCores(here.cores), texts.takes(duration(here.seconds, language), short(here.coreHours))],
  )
  if (cores !== undefined) rows.push([texts.onCores(cores), onCluster(found, design.kind, language)])
  if (found.others > muchOfOthers) rows.push([texts.others, texts.othersTook(short(100 * found.others))])
  if (found.failed > 0) rows.push([texts.failed, texts.failedOf(found.failed, found.made)])
  return rows.map(([name, text]) => [name[language], text[language]])
}

function onCluster({ cluster }: BenchFigures, kind: string, language: Language): Text {
  if (!cluster) return texts.noShards(kind)
  return texts.asShards(duration(cluster.seconds, language), short(cluster.coreHours), cluster.cores)
}

const count = (value: number): string => value.toLocaleString('en')

/** Three digits, whatever the size. */
const short = (value: number): string => Number(value.toPrecision(3)).toLocaleString('en')
