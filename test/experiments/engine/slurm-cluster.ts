import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { hostname, userInfo } from 'node:os'
import { join } from 'node:path'
import { freePort } from './redis-server.ts'

/** A cluster of two nodes on this machine, each with one core. */
export interface SlurmCluster {
  /** What commands need to find it. */
  environment: NodeJS.ProcessEnv
  /** Nodes that make shards now. */
  busy: () => string[]
  /** Kills a node with all that runs on it, as a power cut does. */
  lose: (node: string) => void
  /** Times that tasks of the cluster were started again. */
  requeued: () => number
  stop: () => void
}

const nodes = ['node1', 'node2']

export async function startSlurm(folder: string): Promise<SlurmCluster> {
  mkdirSync(join(folder, 'state'), { recursive: true })
  const at = (name: string) => join(folder, name)
  writeFileSync(at('munge.key'), randomBytes(128), { mode: 0o600 })
  // Munge wants nobody else to be able to write on the way to its socket.
  chmodSync(folder, 0o755)
  const ports = await Promise.all([...nodes, 'controller'].map(freePort))
  writeFileSync(at('slurm.conf'), configuration(at, ports))
  const environment = { ...process.env, SLURM_CONF: at('slurm.conf'), LC_ALL: 'en_US.UTF-8' }
  const call = (program: string, ...words: string[]): string => {
    const { status, stdout, stderr, error } = spawnSync(program, words, { env: environment, encoding: 'utf8' })
    if (status !== 0) throw new Error(`${program}: ${error?.message ?? stderr}`)
    return stdout
  }
  // A daemon would hold pipes open that wait for its end.
  const daemon = (program: string, ...words: string[]): void => {
    const { status } = spawnSync(program, words, { env: environment, stdio: 'ignore' })
    if (status !== 0) throw new Error(`${program} does not start: see ${folder}/*.log`)
  }
  const files = { 'key-file': 'munge.key', socket: 'munge.sock', 'pid-file': 'munge.pid', 'log-file': 'munge.log' }
  const own = Object.entries({ ...files, 'seed-file': 'munge.seed' }).map(([flag, name]) => `--${flag}=${at(name)}`)
  daemon('munged', '--force', ...own)
  daemon('slurmctld', '-i')
  for (const node of nodes) daemon('slurmd', '-N', node)
  // While the controller starts, nobody answers.
  const states = () =>
    spawnSync('sinfo', ['--noheader', '--Node', '--format=%N %T'], { env: environment }).stdout.toString()
  for (let tries = 0; !nodes.every((node) => states().includes(`${node} idle`)); tries++) {
    if (tries > 300) throw new Error(`the nodes do not come up: ${states()}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return {
    environment,
    busy: () => nodes.filter((node) => tasksOf(folder, node).length > 0),
    lose(node) {
      const tasks = tasksOf(folder, node)
      // The task's keeper before the task, whose end it would report.
      for (const pid of [Number(readFileSync(at(`${node}.pid`), 'utf8')), ...tasks.flatMap(keeper), ...tasks]) kill(pid)
      rmSync(at(`${node}.pid`))
    },
    requeued: () =>
      [...call('scontrol', 'show', 'jobs').matchAll(/Restarts=(\d+)/g)].reduce(
        (sum, [, times]) => sum + Number(times),
        0,
      ),
    stop() {
      for (const node of nodes)
        for (const pid of tasksOf(folder, node).flatMap((task) => [...keeper(task), task])) kill(pid)
      for (const name of [...nodes, 'controller', 'munge']) {
        if (existsSync(at(`${name}.pid`))) kill(Number(readFileSync(at(`${name}.pid`), 'utf8')))
      }
    },
  }
}

/** Everything that runs for a node's tasks: Slurm puts the name of the node into its environment. */
function tasksOf(folder: string, node: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const variables = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0')
        const ours = variables.includes(`SLURM_CONF=${join(folder, 'slurm.conf')}`)
        return ours && variables.includes(`SLURMD_NODENAME=${node}`) ? [Number(pid)] : []
      } catch {
        // It has ended meanwhile.
        return []
      }
    })
}

/** The slurmstepd that has started a process, if one has. */
function keeper(pid: number): number[] {
  try {
    const parent = Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
    return readFileSync(`/proc/${parent}/cmdline`, 'utf8').startsWith('slurmstepd') ? [parent] : []
  } catch {
    // It has ended meanwhile.
    return []
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended meanwhile.
  }
}

/** A node that is silent for five seconds is lost, and its tasks start anew at once. */
const configuration = (at: (name: string) => string, [first, second, controller]: readonly number[]): string => `
ClusterName=nqpf
SlurmctldHost=${hostname()}(127.0.0.1)
SlurmUser=${userInfo().username}
SlurmdUser=${userInfo().username}
AuthType=auth/munge
AuthInfo=socket=${at('munge.sock')},cred_expire=5
SlurmctldPort=${controller}
SlurmctldPidFile=${at('controller.pid')}
SlurmctldLogFile=${at('controller.log')}
StateSaveLocation=${at('state')}
SlurmdPidFile=${at('%n.pid')}
SlurmdLogFile=${at('%n.log')}
SlurmdSpoolDir=${at('spool-%n')}
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
MpiDefault=none
ReturnToService=2
SlurmdTimeout=5
KillWait=2
MinJobAge=3600
SchedulerParameters=batch_sched_delay=0,sched_min_interval=100000,sched_interval=1
NodeName=node1 NodeHostname=${hostname()} NodeAddr=127.0.0.1 Port=${first} CPUs=1
NodeName=node2 NodeHostname=${hostname()} NodeAddr=127.0.0.1 Port=${second} CPUs=1
PartitionName=main Nodes=ALL Default=YES State=UP
`
