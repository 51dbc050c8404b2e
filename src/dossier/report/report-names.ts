import { listNames, type NameLine } from '../facts/names-list.ts'
import type { StoryView } from '../story-view.ts'
import { type Html, html } from './escape-html.ts'

/** Persons with office and country in a table; bodies, places, countries, works and the pages' makers in lists. */
export function namesHtml(view: StoryView): Html {
  const { persons, bodies, places, countries, others, makers } = listNames(view)
  return html`${persons.length > 0 ? personTable(persons) : null}<dl class="names">${[
    group('Bodies', bodies),
    group('Places', places),
    group('Countries', countries),
    group('Works, laws, prizes and wars', others),
    group('Made the pages and pictures', makers),
  ]}</dl>`
}

function personTable(persons: readonly NameLine[]): Html {
  const rows = persons.map(
    (line) =>
      html`<tr><th scope="row">${line.name}</th><td>${line.about.join(', ')}</td><td>${spellings(line)}</td><td class="number">${line.mentions}</td></tr>`,
  )
  return html`<table><thead><tr><th scope="col">Name</th><th scope="col">Who</th><th scope="col">Also written</th><th scope="col" class="number">Mentions</th></tr></thead><tbody>${rows}</tbody></table>`
}

function spellings({ also, slips }: NameLine): Html {
  const wrong = slips.map(
    ({ text, why }) => html` <span class="doubt">“${text}”, a slip: ${why}</span>`,
  )
  return html`${also.join(', ')}${wrong}`
}

function group(title: string, names: readonly NameLine[]): Html | null {
  if (names.length === 0) return null
  const items = names.map((line, index) => {
    const about = [...line.about, ...(line.also.length > 0 ? [`also ${line.also.join(', ')}`] : [])]
    const note = about.length > 0 ? html` <span class="soft">(${about.join('; ')})</span>` : null
    return html`${index > 0 ? ' · ' : ''}${line.name}${note}`
  })
  return html`<dt>${title}</dt><dd>${items}</dd>`
}
