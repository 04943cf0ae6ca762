import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

type Task = (...numbers: never[]) => unknown

/** What a task answers, or what its promise holds. */
type Answer<Of extends Task> = NonNullable<Awaited<ReturnType<Of>>>

/**
 * Has tasks done in processes of their own, so that none finds the garbage of another. In such a process it does the task
 * and never returns; else it gives what starts one.
 * @param module `import.meta.url` of the program, which the processes run again
 */
export async function childTasks<Tasks extends Record<string, Task>>(module: string, tasks: Tasks) {
  if (process.send) {
    const [name, ...numbers] = process.argv.slice(2)
    const task = tasks[name] as unknown as (...numbers: number[]) => unknown
    const answer = await task(...numbers.map(Number))
    process.send(answer ?? null, () => process.exit())
    await new Promise(() => {})
  }
  return <Name extends keyof Tasks & string>(name: Name, ...numbers: Parameters<Tasks[Name]>) =>
    new Promise<Answer<Tasks[Name]>>((resolve, reject) => {
      const child = fork(fileURLToPath(module), [name, ...numbers.map(String)])
      child.on('message', (answer) => resolve(answer as Answer<Tasks[Name]>))
      child.on('exit', (code) => reject(new Error(`${name} ended with ${code}`)))
    })
}
