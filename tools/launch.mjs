// Runs one of the project's programs on Node 24, installing what is missing first.
//   node tools/launch.mjs <file.ts | name in node_modules/.bin> [arguments…]
// npm's scripts call it, so that a fresh clone needs nothing but Node ≥ 20 and npm.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
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
  vite: 'vite/bin/vite.js',
}

/** When any of the pages' sources was last changed. */
const newestIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (last, { parentPath, name }) => Math.max(last, statSync(join(parentPath, name)).mtimeMs),
      0,
    )

/** Builds the desk's pages, where they are not built or older than their sources: `serve` shows them. */
function buildPages(node) {
  const web = join(root, 'web')
  const built = statSync(join(web, 'dist', 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0
  const sources = Math.max(newestIn(join(web, 'src')), statSync(join(web, 'index.html')).mtimeMs)
  if (built >= sources) return
  process.stderr.write("copydesk: building the desk's pages (once)\n")
  const vite = join(root, 'node_modules', PROGRAMS.vite)
  const { status } = spawnSync(node, [vite, 'build', web], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) process.exit(1)
}

const [program = '', ...rest] = process.argv.slice(2)
install(root, 'dependencies')
const file = PROGRAMS[program] ? join(root, 'node_modules', PROGRAMS[program]) : join(root, program)
const node = findNode()
if (program === 'src/cli/main.ts' && rest[0] === 'serve') buildPages(node)
const child = spawn(node, ['--disable-warning=ExperimentalWarning', file, ...rest], {
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('error', (error) => {
  process.stderr.write(`copydesk: could not start ${file}: ${error.message}\n`)
  process.exit(1)
})
child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
