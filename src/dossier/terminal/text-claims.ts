import { type LedgerEntry, STANCES } from '../../record/index.ts'
import { distinctEntries, originsNote, sideNames, throughWhom } from '../facts/claim-sides.ts'
import type { StoryView } from '../story-view.ts'
import { hung, type Line, type Style, safeText } from './text-layout.ts'
import { labelled, moreLine } from './text-parts.ts'

const MAX_CLAIMS = 12

/** Who says what: two sides where it is contested, one line of speakers elsewhere. */
export function claimSection(view: StoryView, style: Style): Line[] {
  const entries = distinctEntries(view.story.ledger)
  return [
    ...entries.slice(0, MAX_CLAIMS).flatMap((entry) => claimLines(view, entry, style)),
    ...moreLine(entries.length - MAX_CLAIMS, 'claim', style),
  ]
}

function claimLines(view: StoryView, entry: LedgerEntry, style: Style): Line[] {
  const [asserts, denies, declines] = STANCES.map((stance) =>
    sideNames(entry, stance).map(safeText).join(', '),
  )
  const via = safeText(throughWhom(entry))
  const sides = entry.contested
    ? [`asserts  ${asserts}`, `denies   ${denies}`, ...(declines ? [`silent   ${declines}`] : [])]
    : [
        ...(asserts ? [asserts] : []),
        ...(denies ? [`denied by ${denies}`] : []),
        ...(declines ? [`asked, gave no answer: ${declines}`] : []),
        ...(!asserts && !denies && !declines && entry.unnamed
          ? [`nobody named (“${safeText(entry.unnamed)}”)`]
          : []),
      ]
  const last = [via, labelled(view, entry.evidence).join(' '), originsNote(entry)].filter(Boolean)
  const tag = entry.contested
    ? style('red', 'CONTESTED  ')
    : declines && !asserts
      ? style('yellow', 'NO ANSWER  ')
      : ''
  const text = safeText(entry.proposition)
  const rest = style('dim', last.join(' · '))
  return [
    hung(`  ${tag}${text}`, 4),
    ...(entry.contested
      ? [...sides.map((side) => hung(`      ${side}`, 15)), hung(`      ${rest}`, 6)]
      : [hung(`      ${sides.join(' · ')} ${rest}`, 6)]),
  ]
}
