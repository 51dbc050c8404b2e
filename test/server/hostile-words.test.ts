import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSqliteArchive } from '../../src/archive/index.ts'
import { readPages } from '../../src/desk/index.ts'
import { type StartedDesk, startDesk } from './started-desk.ts'

let desk: StartedDesk
beforeAll(async () => {
  desk = await startDesk([], {
    limits: { body: 20_000, streams: 8, streamWaiting: 1_000, time: 2_000 },
  })
  await addHostilePage()
})
afterAll(() => desk.close())

const MARKUP = '<img src=x onerror=alert(1)><script>alert(2)</script>'
const BIDI = '\u202egnp.exe\u202c and \u2066isolated\u2069'
const ANSI = '\u001b[31mred\u001b[0m \u009b2J'
const LONG = 'w'.repeat(10_000)
const HOSTILE = `${MARKUP} opens dam at Nowe

By [Ana Roth](javascript:alert(3))
Published 7 May 2024

The dam at Nowe holds, Mayor Ana Roth said on Tuesday. ${MARKUP} ${BIDI} ${ANSI}

${LONG} was seen at the gate, according to Reuters. \`\`\`end of fence\`\`\` ](javascript:alert(4))
`

async function addHostilePage(): Promise<void> {
  const archive = openSqliteArchive(desk.archive)
  await readPages([{ source: `${MARKUP}.txt`, bytes: Buffer.from(HOSTILE) }], { archive })
  archive.close()
}

describe('words of hostile pages', () => {
  test('reach a browser as data, under a policy that runs nothing of them', async () => {
    const answer = await desk.ask('/api/v1/articles')
    expect(answer.headers.get('content-type')).toContain('application/json')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    const document = await desk.ask('/')
    expect(document.headers.get('content-security-policy')).toContain("script-src 'self'")
    expect(document.headers.get('content-security-policy')).not.toContain('unsafe')
  })

  test('the bytes themselves are only ever a download', async () => {
    const { items }: { items: { id: string }[] } = await desk.json('/api/v1/articles')
    const answer = await desk.ask(`/api/v1/articles/${items.at(-1)?.id}/raw`)
    expect(answer.headers.get('content-type')).toBe('application/octet-stream')
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="[0-9a-f]{12}\.bin"$/,
    )
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
  })

  test('in Markdown say what they say and nothing else', async () => {
    const { items }: { items: { id: string }[] } = await desk.json('/api/v1/articles')
    const pages = items.flatMap(({ id }) => [`/articles/${id}.md`])
    const { items: stories }: { items: { id: string }[] } = await desk.json('/api/v1/stories')
    for (const path of [...pages, ...stories.map(({ id }) => `/stories/${id}.md`), '/index.md']) {
      const text = await (await desk.ask(path)).text()
      expect(text).not.toMatch(/(?<!\\)<(?:img|script)/)
      expect(text).not.toMatch(/(?<!\\)\]\(javascript/)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there.
      expect(text).not.toMatch(/[\u0000-\u0008\u001b\u0080-\u009f\u202a-\u202e\u2066-\u2069]/)
    }
  })
})
