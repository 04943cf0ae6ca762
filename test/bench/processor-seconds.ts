/** Time of processors that this process has taken so far: other programs on the machine do not stretch it. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
