import type { Manifest } from './manifest.ts'

const descriptions: Record<string, string> = {
  'runs.parquet': 'One row for each run: point, replicate, seed, factors, how it ended, and its outcomes',
  'series.parquet': 'One row for each run and quarter, sorted by run and tick: the reporters',
  'summary.parquet':
    'One row for each point and outcome: n, mean, standard deviation, 95 % interval, median, quantiles',
  'manifest.json': 'What was asked, versions, seeds, machine, hashes of the files',
}

const licence = 'https://spdx.org/licenses/MIT'

/** ro-crate-metadata.json: what the files of a folder are and what made them (RO-Crate 1.1, a profile of JSON-LD). */
export function researchCrate({ experiment, versions, files, started }: Manifest): object {
  const parts = [...Object.keys(files), 'manifest.json']
  const entity = (id: string, type: string, rest: object) => ({ '@id': id, '@type': type, ...rest })
  const reference = (id: string) => ({ '@id': id })
  return {
    '@context': 'https://w3id.org/ro/crate/1.1/context',
    '@graph': [
      entity('ro-crate-metadata.json', 'CreativeWork', {
        conformsTo: reference('https://w3id.org/ro/crate/1.1'),
        about: reference('./'),
      }),
      entity('./', 'Dataset', {
        name: experiment.title.en,
        alternateName: experiment.title.zh,
        description: `Results of the experiment ${experiment.name}: an agent-based economy, run by NQPF Lab`,
        datePublished: started.slice(0, 10),
        license: reference(licence),
        hasPart: parts.map(reference),
        mentions: reference('#run'),
      }),
      ...parts.map((name) =>
        entity(name, 'File', {
          name,
          description: descriptions[name],
          encodingFormat: name.endsWith('.json') ? 'application/json' : 'application/vnd.apache.parquet',
          ...(files[name] !== undefined && { sha256: files[name] }),
        }),
      ),
      entity('#nqpf', 'SoftwareApplication', {
        name: 'NQPF Lab',
        version: versions.nqpf,
        softwareVersion: `${versions.nqpf}, model ${versions.economy} (${versions.model})`,
        softwareRequirements: `Node.js ${versions.node}`,
        license: reference(licence),
      }),
      entity('#run', 'CreateAction', {
        name: `Runs of ${experiment.name} with seed ${experiment.seed}`,
        startTime: started,
        instrument: reference('#nqpf'),
        result: parts.map(reference),
      }),
      entity(licence, 'CreativeWork', { name: 'MIT Licence', identifier: licence }),
    ],
  }
}
