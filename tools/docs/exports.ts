import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const SRC = join(import.meta.dirname, '..', '..', 'src')

/** A public entry point and what it exports. */
export interface EntryPoint {
  /** As it is imported: `copydesk/dates`. */
  readonly path: string
  /** The first paragraph of its doc comment. */
  readonly about: string
  readonly names: readonly { readonly name: string; readonly says: string }[]
}

/** Every public entry point with the first sentence of each export's doc comment ('' if it has none). */
export function listExports(): EntryPoint[] {
  const stages = readdirSync(SRC)
    .filter((name) => name !== 'cli' && existsSync(join(SRC, name, 'index.ts')))
    .sort()
  return ['', ...stages].map((stage) => {
    const file = join(SRC, stage, 'index.ts')
    const source = readFileSync(file, 'utf8')
    const names = exportedNames(source).map(({ name, from }) => ({
      name,
      says: firstSentence(findDeclaration(join(dirname(file), from), name)),
    }))
    return {
      path: stage ? `copydesk/${stage}` : 'copydesk',
      about: firstParagraph(source),
      names: names.sort((a, b) => (a.name < b.name ? -1 : 1)),
    }
  })
}

function exportedNames(source: string): { name: string; from: string }[] {
  return [...source.matchAll(/export (?:type )?\{([^}]*)\} from '([^']+)'/g)].flatMap((match) =>
    (match[1] ?? '')
      .split(',')
      .map((name) => name.replace(/^\s*type\s+/, '').trim())
      .filter(Boolean)
      .map((name) => ({ name, from: match[2] as string })),
  )
}

/** The doc comment of a declaration, followed through re-exports. */
function findDeclaration(file: string, name: string): string {
  const source = readFileSync(file, 'utf8')
  const through = exportedNames(source).find((known) => known.name === name)
  if (through) return findDeclaration(join(dirname(file), through.from), name)
  const declaration = new RegExp(
    `export (?:async )?(?:function\\*?|const|class|interface|type) ${name}\\b`,
  ).exec(source)
  const before = declaration ? source.slice(0, declaration.index) : ''
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(before)
  return comment?.[1] ?? ''
}

const plain = (comment: string): string => comment.replace(/^\s*\* ?/gm, '').trim()

function firstSentence(comment: string): string {
  const paragraph = plain(comment).split(/\n\s*\n|\n@/)[0] ?? ''
  return paragraph.replace(/\s+/g, ' ').split(/(?<=[.:])\s(?=[A-Z])/)[0] ?? ''
}

function firstParagraph(source: string): string {
  const comment = /^\/\*\*([\s\S]*?)\*\//.exec(source)?.[1] ?? ''
  return (plain(comment).split(/\n\s*\n/)[0] ?? '').replace(/\s+/g, ' ')
}
