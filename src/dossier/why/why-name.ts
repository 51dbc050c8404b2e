import { fileOfRule } from '../../article/index.ts'
import {
  type Entity,
  type Mention,
  NAME_REASON_FILES,
  NAME_RULES,
  type NameReason,
} from '../../names/index.ts'
import type { NameLine } from '../facts/names-list.ts'
import type { StoryView } from '../story-view.ts'
import { nameText, slipText } from '../wording/name-words.ts'
import { type Why, type WhyStep, wordsOf } from './why.ts'

const MOST_REFUSED = 3

/** How a mention was found, and whom it means. */
export function mentionStep(view: StoryView, { name }: Entity, mention: Mention): WhyStep {
  const { article, spans, text, rule } = mention
  return {
    what: 'name',
    is: text === name ? name : `“${text}” → ${name}`,
    rule,
    note: '',
    words: [wordsOf(view, { article, spans })],
    file: fileOfRule(NAME_RULES, rule),
  }
}

/** Why a name is listed: each rule that found a mention of it, with the first it found, and what put them together. */
export function whyName(view: StoryView, { entity, name, about }: NameLine): Why {
  const byRule = Map.groupBy(entity.mentions, ({ rule }) => rule)
  const found = [...byRule.values()].map((mentions): WhyStep => {
    const first = mentions[0] as Mention
    const count = mentions.length
    return { ...mentionStep(view, entity, first), note: count > 1 ? `${count} mentions so` : '' }
  })
  const byCode = Map.groupBy(entity.reasons, ({ code }) => code)
  const merged = [...byCode.values()].map((reasons): WhyStep => {
    const [reason, ...more] = reasons as [NameReason, ...NameReason[]]
    return {
      what: 'together',
      is: name,
      rule: reason.code,
      note: `${nameText(reason)}${more.length > 0 ? `, and ${more.length} more` : ''}`,
      words: [],
      file: NAME_REASON_FILES[reason.code],
    }
  })
  const slips = entity.spellings.flatMap(({ text, slip }): WhyStep[] =>
    slip
      ? [
          {
            what: 'slip',
            is: `“${text}”`,
            rule: slip.code,
            note: slipText(slip),
            words: [],
            file: NAME_REASON_FILES[slip.code],
          },
        ]
      : [],
  )
  return {
    line: about.length > 0 ? `${name}: ${about.join('; ')}` : name,
    steps: [...found, ...merged, ...slips],
    refused: keptApart(view, entity),
  }
}

/** Names that share a word with this one and stayed apart. */
function keptApart({ story }: StoryView, entity: Entity): WhyStep[] {
  const words = ({ name }: Entity) => name.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []
  const own = new Set(words(entity))
  return story.entities
    .filter((other) => other !== entity && other.kind === entity.kind)
    .filter((other) => words(other).some((word) => own.has(word)))
    .slice(0, MOST_REFUSED)
    .map((other) => ({
      what: 'together',
      is: other.name,
      rule: 'kept-apart',
      note: 'no rule puts the two names together',
      words: [],
      file: 'src/names/merge/same-entity.ts',
    }))
}
