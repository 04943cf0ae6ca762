/** Names an exported function by module address and name, because functions themselves cannot cross threads. */
export interface WorkerFunction {
  /** `import.meta.url` of the module. */
  module: string
  name: string
}
