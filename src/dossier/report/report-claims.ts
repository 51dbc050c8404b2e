import { type LedgerEntry, STANCES, type Stance } from '../../record/index.ts'
import { distinctEntries, originsNote, sideNames, throughWhom } from '../facts/claim-sides.ts'
import type { StoryView } from '../story-view.ts'
import { type Html, html } from './escape-html.ts'
import { citeLinks, quotes } from './report-parts.ts'

/** Contested claims as cards with two sides, the others as a table. */
export function claimsHtml(view: StoryView): Html {
  const entries = distinctEntries(view.story.ledger)
  const contested = entries.filter((entry) => entry.contested)
  const others = entries.filter((entry) => !entry.contested)
  return html`${contested.map((entry) => contestedCard(view, entry))}${
    others.length > 0 ? claimTable(view, others) : null
  }`
}

function contestedCard(view: StoryView, entry: LedgerEntry): Html {
  const side = (title: string, stance: Stance): Html | null => {
    const names = sideNames(entry, stance)
    if (names.length === 0) return null
    const cites = entry.evidence.filter((cite) => cite.stance === stance)
    const items = names.map((name) => html`<li>${name}</li>`)
    return html`<div class="side ${stance}"><h5>${title}</h5><ul>${items}</ul><p>${citeLinks(view, cites)}</p></div>`
  }
  const via = throughWhom(entry)
  return html`<div class="card contested"><p class="tag">Contested</p><h4>${entry.proposition}</h4>
<div class="sides">${[side('Asserts', 'asserts'), side('Denies', 'denies'), side('No answer', 'declines')]}</div>
<p class="meta">${[via, originsNote(entry)].filter(Boolean).join(' · ')}</p>${quotes(view, entry.evidence)}</div>`
}

function claimTable(view: StoryView, entries: readonly LedgerEntry[]): Html {
  const rows = entries.map((entry) => {
    const meta = [throughWhom(entry), originsNote(entry)].filter(Boolean).join(' · ')
    return html`<tr><th scope="row">${entry.proposition}${citeLinks(view, entry.evidence)}${quotes(view, entry.evidence)}</th><td>${whoSays(entry)}${meta ? html`<span class="meta">${meta}</span>` : null}</td></tr>`
  })
  return html`<table class="claims"><thead><tr><th scope="col">What is said</th><th scope="col">By whom</th></tr></thead><tbody>${rows}</tbody></table>`
}

function whoSays(entry: LedgerEntry): Html {
  const [asserts, denies, declines] = STANCES.map((stance) => sideNames(entry, stance).join(', '))
  const nobody = !asserts && !denies && !declines
  return html`${[
    asserts ? html`<p>${asserts}</p>` : null,
    denies ? html`<p><b class="denies">denied by</b> ${denies}</p>` : null,
    declines ? html`<p><b class="declines">asked, gave no answer</b> ${declines}</p>` : null,
    nobody
      ? html`<p class="soft">nobody named${entry.unnamed ? ` (“${entry.unnamed}”)` : ''}</p>`
      : null,
  ]}`
}
