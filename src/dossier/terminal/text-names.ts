import { listNames, type NameLine } from '../facts/names-list.ts'
import type { StoryView } from '../story-view.ts'
import { hung, type Line, type Style, safeText } from './text-layout.ts'
import { moreLine } from './text-parts.ts'

const MAX_PERSONS = 12
const MAX_OTHERS = 10

/** Persons a line each, bodies and places together; countries are left to the report. */
export function nameLines(view: StoryView, style: Style): Line[] {
  const { persons, bodies, places, others: works, makers } = listNames(view)
  const others = (title: string, names: readonly NameLine[]): Line[] => {
    if (names.length === 0) return []
    const shown = names.slice(0, MAX_OTHERS).map((name) => nameText(name, style))
    const more = names.length > MAX_OTHERS ? ` and ${names.length - MAX_OTHERS} more` : ''
    return [hung(`  ${style('dim', title.padEnd(8))} ${shown.join(' · ')}${more}`, 11)]
  }
  return [
    ...persons.slice(0, MAX_PERSONS).map((name) => hung(`  ${nameText(name, style, 'bold')}`, 4)),
    ...moreLine(persons.length - MAX_PERSONS, 'person', style),
    ...others('bodies', bodies),
    ...others('places', places),
    ...others('other', works),
    ...others('made by', makers),
  ]
}

function nameText({ name, about, also, slips }: NameLine, style: Style, tone?: 'bold'): string {
  const facts = [
    ...about,
    ...(also.length > 0 ? [`also ${also.join(', ')}`] : []),
    ...slips.map(({ text }) => `once “${text}”, a slip`),
  ].map(safeText)
  const shown = tone ? style(tone, safeText(name)) : safeText(name)
  if (facts.length === 0) return shown
  return tone ? `${shown}: ${facts.join('; ')}` : `${shown} (${facts.join('; ')})`
}
