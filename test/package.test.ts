import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const MODULES = join(ROOT, 'node_modules')
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
let project = ''

/** What npm installs for some packages: they, what they depend on, and so on. */
function installedWith(names: readonly string[]): Set<string> {
  const all = new Set<string>()
  const waiting = [...names]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (all.has(name) || !existsSync(join(MODULES, name))) continue
    all.add(name)
    const { dependencies = {} } = JSON.parse(
      readFileSync(join(MODULES, name, 'package.json'), 'utf8'),
    )
    waiting.push(...Object.keys(dependencies))
  }
  return all
}

/** Packs the package as `npm pack` does, and unpacks it into a project beside what it says it depends on. */
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'copydesk-package-'))
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  execFileSync(npm, ['pack', '--silent', '--pack-destination', project], { cwd: ROOT })
  const modules = join(project, 'node_modules')
  const unpacked = join(modules, 'copydesk')
  mkdirSync(unpacked, { recursive: true })
  execFileSync('tar', [
    'xzf',
    join(project, `copydesk-${manifest.version}.tgz`),
    '--strip-components=1',
    '-C',
    unpacked,
  ])
  for (const name of installedWith(Object.keys(manifest.dependencies))) {
    cpSync(join(MODULES, name), join(modules, name), { recursive: true })
  }
  mkdirSync(join(modules, '@types'))
  symlinkSync(join(MODULES, '@types', 'node'), join(modules, '@types', 'node'))
  writeFileSync(join(project, 'package.json'), '{ "name": "reader", "type": "module" }')
  cpSync(join(ROOT, 'examples'), join(project, 'examples'), { recursive: true })
})
afterAll(() => rmSync(project, { recursive: true, force: true }))

function run(...args: string[]) {
  return spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
}

/** The TypeScript examples of the README. */
const EXAMPLES = [
  ...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g),
].map((match) => match[1] ?? '')

describe('the packed package', () => {
  test('has its command', () => {
    const bin = join('node_modules', 'copydesk', manifest.bin.copydesk)
    expect(run(bin, '--version').stdout.trim()).toBe(manifest.version)
    const done = run(bin, 'read', 'examples', '--archive', 'examples.db')
    expect(done.stderr).toBe('')
    expect(done.stdout).toContain('Read 8 pages: 8 new.')
    // Without a word it reads the examples that came with it.
    expect(run(bin).stdout).toContain('Read 8 pages: 8 new.')
  })

  test('serves the desk with its pages, and reads a page that is sent to it', async () => {
    const bin = join('node_modules', 'copydesk', manifest.bin.copydesk)
    const child = spawn(
      process.execPath,
      [bin, 'serve', '--port', '0', '--json', '--archive', 'desk.db'],
      { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] },
    )
    try {
      let said = ''
      for await (const chunk of child.stdout) {
        said += chunk
        if (said.trim().endsWith('}')) break
      }
      const { url } = JSON.parse(said) as { url: string }
      const document = await (await fetch(url)).text()
      const [, script] = /src="([^"]+\.js)"/.exec(document) ?? []
      expect((await fetch(`${url}${script}`)).headers.get('content-type')).toContain('javascript')
      const sent = await fetch(`${url}/api/v1/pages/examples`, { method: 'POST' })
      const job = (await sent.json()) as { id: string }
      for (let state = ''; state !== 'done'; ) {
        const told = (await (await fetch(`${url}/api/v1/jobs/${job.id}`)).json()) as {
          state: string
        }
        state = told.state
        expect(state).not.toBe('failed')
        // Who asks without a pause is told to slow down.
        await setTimeout(250)
      }
      const stories = (await (await fetch(`${url}/api/v1/stories`)).json()) as { items: unknown[] }
      expect(stories.items).toHaveLength(2)
    } finally {
      child.kill('SIGTERM')
    }
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(code).toBe(0)
  })

  test('with what it depends on takes less than 60 MB', () => {
    const modules = join(project, 'node_modules')
    const size = readdirSync(modules, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes(join('@types', 'node')))
      .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
    expect(size).toBeLessThan(60e6)
  })

  test('every entry point can be imported and required', () => {
    const names = Object.keys(manifest.exports).map((path) => path.replace(/^\./, 'copydesk'))
    expect(names.length).toBeGreaterThan(10)
    writeFileSync(
      join(project, 'all.mjs'),
      `import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
for (const name of ${JSON.stringify(names)}) {
  const [own, required] = [Object.keys(await import(name)), Object.keys(require(name))]
  console.log(name, own.length > 0 && own.every((key) => required.includes(key)))
}`,
    )
    const done = run('all.mjs')
    expect(done.stderr).toBe('')
    expect(done.stdout.trim().split('\n')).toEqual(names.map((name) => `${name} true`))
  })

  test.each(EXAMPLES.map((code, at) => [at, code] as const))(
    'example %i of the README runs',
    (at, code) => {
      const file = `example-${at}.ts`
      writeFileSync(join(project, file), code)
      const done = run(file)
      expect(done.stderr).toBe('')
      expect(done.stdout).not.toBe('')
    },
  )

  test.each(['nodenext', 'bundler'])('its types hold under "%s"', (resolution) => {
    EXAMPLES.forEach((code, at) => {
      writeFileSync(join(project, `typed-${at}.ts`), code)
    })
    writeFileSync(
      join(project, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          target: 'es2024',
          module: resolution === 'bundler' ? 'esnext' : 'nodenext',
          moduleResolution: resolution,
          types: ['node'],
          strict: true,
          noEmit: true,
        },
        files: EXAMPLES.map((_, at) => `typed-${at}.ts`),
      }),
    )
    const done = run(join(MODULES, 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.json')
    expect(done.stdout).toBe('')
    expect(done.status).toBe(0)
  })
})
