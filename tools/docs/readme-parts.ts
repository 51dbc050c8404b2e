import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openMemoryArchive } from '../../src/archive/index.ts'
import { readFiles } from '../../src/desk/index.ts'
import { dossierText, viewStories } from '../../src/dossier/index.ts'

const ROOT = join(import.meta.dirname, '..', '..')
/** Lines shown of each section of the examples' dossier; sections that are not named are left out. */
const SHOWN: Readonly<Record<string, number>> = {
  STORY: 6,
  BRIEF: 3,
  'WHO SAYS WHAT': 5,
  TIMELINE: 2,
}
/** The page whose entry under ARTICLES is shown. */
const SHOWN_PAGE = 'examples/spam.txt'

/** The parts of the README that are made, by the name of their marker (`<!-- name -->`). */
export async function readmeParts(): Promise<Record<string, string>> {
  return { examples: `\`\`\`\n${await examplesPicture()}\n\`\`\``, status: statusTable() }
}

/** The README with each made part between `<!-- name -->` and `<!-- /name -->`. */
export function fillReadme(readme: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((text, [name, part]) => {
    const marked = new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`)
    return text.replace(marked, (_, open: string, close: string) => `${open}\n${part}\n${close}`)
  }, readme)
}

/** The dossier of the examples' largest story, cut to what fits a screen; `…` stands for the rest. */
async function examplesPicture(): Promise<string> {
  const { settlement } = await readFiles(['examples'], { archive: openMemoryArchive() })
  const views = viewStories(settlement).toSorted((a, b) => b.members.length - a.members.length)
  const view = views[0]
  if (!view) throw new Error('the examples tell no story')
  return dossierText(view)
    .trimEnd()
    .split('\n\n')
    .flatMap(cutSection)
    .join('\n')
    .replace(/\n…\n…/g, '\n…')
}

function cutSection(section: string): string[] {
  const lines = section.split('\n')
  const title = Object.keys(SHOWN).find((name) => lines[0]?.startsWith(name))
  if (title) return cutAt(lines, SHOWN[title] ?? 0)
  if (!lines[0]?.startsWith('ARTICLES')) return []
  const from = lines.findIndex((line) => line.includes(SHOWN_PAGE))
  const next = lines.findIndex((line, index) => index > from && /^ {2}[A-Z]+ {2}/.test(line))
  return [lines[0], '…', ...lines.slice(from, next < 0 ? lines.length : next), '…']
}

/** At most `count` lines, ended where an entry ends. */
function cutAt(lines: readonly string[], count: number): string[] {
  if (lines.length <= count) return [...lines, '']
  let end = count
  while (end > 1 && /^ {4}/.test(lines[end] ?? '')) end--
  return [...lines.slice(0, end), '…']
}

/** What was measured on the dev sets: the floors, a row an area. */
function statusTable(): string {
  const floors: Record<string, Record<string, number>> = JSON.parse(
    readFileSync(join(ROOT, 'bench', 'floors.json'), 'utf8'),
  )
  const rows = new Map<string, string[]>()
  for (const [name, figures] of Object.entries(floors)) {
    const [area = name, set] = name.split(/ (.*)/)
    const shown = Object.entries(figures).map(([label, figure]) => `${label} ${figure}`)
    rows.set(area, [...(rows.get(area) ?? []), `${set ? `${set}: ` : ''}${shown.join(', ')}`])
  }
  const lines = [...rows].map(([area, sets]) => `| ${area} | ${sets.join(' · ')} |`)
  return ['| area | figures on the dev sets |', '| --- | --- |', ...lines].join('\n')
}
