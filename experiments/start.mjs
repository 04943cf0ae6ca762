// `npm start`: installs what is missing, then runs the baseline.
// It must run before anything is installed, so it uses nothing but Node's own modules.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** npm copies the lock file to this marker when an install has ended well. */
const marker = join(root, 'node_modules', '.package-lock.json')

function installed() {
  if (!existsSync(marker)) return false
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const present = JSON.parse(readFileSync(marker, 'utf8')).packages
  return Object.entries(packages).every(
    ([path, wanted]) => path === '' || wanted.optional || present[path]?.version === wanted.version,
  )
}

function run(command, argumentList) {
  const { status, signal, error } = spawnSync(command, argumentList, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (error) {
    console.error(`${command} could not be started: ${error.message}`)
    return 1
  }
  return signal ? 130 : (status ?? 1)
}

if (!installed()) {
  console.error('Installing the packages of package-lock.json (once, under a minute) …')
  console.error('正在安装 package-lock.json 所列的软件包(仅需一次,不到一分钟)……')
  const status = run('npm', ['ci'])
  if (status !== 0) {
    console.error('The packages could not be installed. Check the network, then run `npm start` again.')
    console.error('软件包安装失败。请检查网络,然后重新运行 `npm start`。')
    process.exit(status)
  }
}

process.exit(
  run(process.execPath, ['experiments/nqpf.mjs', 'run', 'experiments/baseline.yaml', ...process.argv.slice(2)]),
)
