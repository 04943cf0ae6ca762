// `npm start`: installs what is missing, then runs the baseline; further arguments are those of `nqpf run`.
// It must run before anything is installed, so it uses nothing but Node's own modules.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** npm writes this list of what it installed at the end of an install, so it is missing or old after a broken one. */
const list = join(root, 'node_modules', '.package-lock.json')

function installed() {
  if (!existsSync(list)) return false
  const present = JSON.parse(readFileSync(list, 'utf8')).packages
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return Object.entries(packages).every(
    ([path, wanted]) => path === '' || wanted.optional || present[path]?.version === wanted.version,
  )
}

if (!installed()) {
  console.error('Installing the packages of package-lock.json (once, under a minute) …')
  console.error('正在安装 package-lock.json 所列的软件包（仅需一次，不到一分钟）……')
  // npm is a script on Windows, which only a shell can start. Standard output stays free for --json. Warnings of
  // packages that name a newer Node than they need would only alarm: the versions are tested together.
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: root,
    stdio: ['inherit', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    console.error('The packages could not be installed. Check the network, then run `npm start` again.')
    console.error('软件包安装失败。请检查网络，然后重新运行 `npm start`。')
    process.exit(status ?? 1)
  }
}

// In this process, so that Ctrl-C reaches the run and nothing else.
process.chdir(root)
process.argv.splice(2, 0, 'run', 'experiments/baseline.yaml')
await import('./nqpf.mjs')
