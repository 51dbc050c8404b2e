// Runs one of the project's programs on Node 24, installing what is missing first.
//   node tools/launch.mjs <file.ts | name in node_modules/.bin> [arguments…]
// npm's scripts call it, so that a fresh clone needs nothing but Node ≥ 20 and npm.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NEEDED_NODE = 24
const root = fileURLToPath(new URL('..', import.meta.url))

/** Installs the dependencies of `folder` unless they are newer than its lockfile. Chatter goes to stderr. */
function install(folder, what) {
  const lock = join(folder, 'package-lock.json')
  const done = join(folder, 'node_modules', '.package-lock.json')
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(lock).mtimeMs) return
  process.stderr.write(`copydesk: installing ${what} (once)\n`)
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status, stderr } = spawnSync(npm, ['ci', '--no-fund', '--no-audit'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status === 0) return
  process.stderr.write(
    `${stderr}copydesk: npm ci failed in ${folder}; is the registry reachable?\n`,
  )
  process.exit(1)
}

/** The path of a Node that is new enough: this one, or the one that npm carries. */
function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= NEEDED_NODE) return process.execPath
  const folder = join(root, 'tools', 'node')
  install(folder, `Node ${NEEDED_NODE}, because this is ${process.version}`)
  const { platform, arch } = process
  const carried = [`node-${platform}-${arch}`, `node-bin-${platform}-${arch}`, `node-win-${arch}`]
    .map((name) =>
      join(folder, 'node_modules', name, 'bin', platform === 'win32' ? 'node.exe' : 'node'),
    )
    .find((path) => existsSync(path))
  if (carried) return carried
  process.stderr.write(
    `copydesk: needs Node ${NEEDED_NODE} or newer, this is ${process.version}, and npm has none for ${platform}-${arch}; install it from nodejs.org\n`,
  )
  process.exit(1)
}

const PROGRAMS = {
  vitest: 'vitest/vitest.mjs',
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
}

const [program = '', ...rest] = process.argv.slice(2)
install(root, 'dependencies')
const file = PROGRAMS[program] ? join(root, 'node_modules', PROGRAMS[program]) : join(root, program)
const child = spawn(findNode(), ['--disable-warning=ExperimentalWarning', file, ...rest], {
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('error', (error) => {
  process.stderr.write(`copydesk: could not start ${file}: ${error.message}\n`)
  process.exit(1)
})
child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
