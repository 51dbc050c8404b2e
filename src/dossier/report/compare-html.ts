import { GENERATOR } from '../../article/index.ts'
import type { SideBySide } from '../../desk/index.ts'
import { columnHead, type Shown, shownCell, summary } from '../facts/compare-view.ts'
import { type Html, html } from './escape-html.ts'
import { REPORT_STYLE } from './report-style.ts'

const STYLE = `
body { max-width: 110rem } .laid { border-collapse: collapse; width: 100%; table-layout: fixed }
.laid th, .laid td { border: 1px solid var(--line); padding: .45rem .7rem; vertical-align: top; text-align: left; background: var(--card) }
.laid th { font: 700 .9rem/1.35 system-ui, sans-serif; background: var(--paper) }
.laid th p { font-weight: 400 } .laid tr.opens td { border-top-width: 3px }
.laid td.cut { color: var(--pale); font-family: system-ui, sans-serif; font-size: .85rem }
mark { color: inherit; background: none; border-bottom: 2px solid; padding: 0 .1em }
.laid small { font: .72rem/1.2 system-ui, sans-serif; margin-left: .3em }
mark.alter, mark.inject { color: var(--red) } mark.rewrite { color: var(--amber) } mark.own { color: var(--green) }
mark.format { color: var(--soft); border-bottom-style: dotted } .laid .moved { color: var(--blue); font: .75rem system-ui, sans-serif }
.scroll { overflow-x: auto } .scroll:focus-visible { outline-offset: 4px }
@media print { .scroll { overflow: visible } }
`

/** Articles side by side as one self-contained page: nothing is loaded, no script runs. */
export function compareHtml(view: SideBySide): string {
  const names = [view.source, ...view.copies.map(({ page }) => page)]
  const width = `${22 * names.length}rem`
  const title = view.source.article.title || columnHead(view.source)
  const heads = names.map(
    (page, at) =>
      html`<th scope="col">${columnHead(page)}<p class="soft">${page.article.title}</p>${at > 0 ? html`<p class="soft">${summary(view, at - 1)}</p>` : html`<p class="soft">what the others are held against</p>`}</th>`,
  )
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
${GENERATOR}<meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">
<title>${html`${title}`.html} – side by side</title><style>${REPORT_STYLE}${STYLE}</style></head><body>
<header class="masthead"><h1>Copydesk: side by side</h1></header>
<main><h2>${html`${title}`.html}</h2>
<p class="legend">${legend().html}</p>
<div class="scroll" tabindex="0" role="region" aria-label="Articles side by side"><table class="laid" style="min-width: ${width}"><thead><tr>${html`${heads}`.html}</tr></thead>
<tbody>${html`${rowsOf(view)}`.html}</tbody></table></div></main>
<footer class="soft">Words of menus and teasers are left out. What a mark means stands beside it.</footer>
</body></html>
`
}

const legend =
  (): Html => html`<mark class="alter">meaning changed</mark> · <mark class="inject">pushed in</mark> ·
<mark class="rewrite">reworded</mark> · <mark class="format">other spelling</mark> · <mark class="own">its own words</mark>`

const rowsOf = (view: SideBySide): Html[] =>
  view.rows.map(({ source, opens, cells }) => {
    const words = source ? view.source.article.text.slice(source.start, source.end).trim() : ''
    const others = cells.map((cell, at) => {
      const copy = view.copies[at]!.page.article.text
      const shown = shownCell(cell, copy, view.source.article.text)
      if (shown.length === 0) return html`<td class="cut">${words ? 'cut' : ''}</td>`
      return html`<td>${cell.moved ? html`<span class="moved">moved </span>` : null}${shown.map(mark)}</td>`
    })
    return html`<tr class="${opens ? 'opens' : ''}"><td>${words}</td>${others}</tr>`
  })

function mark({ type, text, said, was }: Shown): Html {
  if (said === '') return html`${text} `
  if (type === 'format' && was === '') return html`${text} `
  const note = was === '' ? said : `${said}, was “${was}”`
  return html`<mark class="${type}">${text}<small>${note}</small></mark> `
}
