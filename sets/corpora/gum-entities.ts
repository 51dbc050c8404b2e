import type { ConlluWord } from './conllu.ts'

/** A mention that GUM annotates: word indexes, end exclusive. */
export interface Mention {
  readonly start: number
  readonly end: number
  /** `person`, `place`, `organization`, `time`, `object`, … */
  readonly type: string
  /** Words of the minimal span, from the start of the sentence. */
  readonly minimal: readonly number[]
  /** Title of its Wikipedia article, with spaces; empty where none is known. */
  readonly identity: string
  /** Number of what it mentions, within its document. */
  readonly group: string
}

type OpenMention = Omit<Mention, 'end'>

// "(13-organization-new-nnnnn-cf4-1,4,5-coref-Durham_University": group, type, information status,
// salience, centering, minimal span, link, identity.
function openMention(field: string, start: number): OpenMention {
  const [group = '', type = '', , , , minimal = '', , ...identity] = field.split('-')
  return {
    group,
    type,
    start,
    minimal: minimal.split(',').map((n) => start + Number(n) - 1),
    identity: readIdentity(identity.join('-')),
  }
}

const readIdentity = (written: string): string =>
  written
    .replace(/%([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll('_', ' ')

/** The mentions of a sentence, from the `Entity=` fields of its words; those that stay open are left out. */
export function readMentions(words: readonly ConlluWord[]): readonly Mention[] {
  const open: OpenMention[] = []
  const found: Mention[] = []
  words.forEach(({ misc }, at) => {
    const field = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? ''
    for (const [, opened, closedAtOnce, closed] of field.matchAll(/\(([^()]+)(\))?|([^()]+)\)/g)) {
      if (opened) open.push(openMention(opened, at))
      const group = closedAtOnce ? open.at(-1)?.group : closed
      const index = open.findLastIndex((mention) => mention.group === group)
      if (group === undefined || index < 0) continue
      const [mention] = open.splice(index, 1) as [OpenMention]
      found.push({ ...mention, end: at + 1 })
    }
  })
  return found
}
