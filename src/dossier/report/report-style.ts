import { DARK, LIGHT, LOOK } from './look-style.ts'

/** The report's style sheet: light and dark, wide and narrow, screen and print; nothing is fetched. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; ${LIGHT} }
@media (prefers-color-scheme: dark) { :root { ${DARK} } }
${LOOK}body { max-width: 82rem; padding: 1.2rem 1.5rem 4rem }
.masthead { border-bottom: 3px double var(--ink); padding-bottom: .5rem; margin-bottom: 1.6rem }
.masthead h1 { font: 700 .85rem/1.4 system-ui, sans-serif; letter-spacing: .14em; text-transform: uppercase; color: var(--red); margin: 0 }
.masthead ol { margin: .4rem 0 0; padding-left: 2.6rem; columns: 26rem; column-gap: 3rem } .masthead li { break-inside: avoid; padding: .1rem 0 }
.masthead li a { display: inline-block; min-height: 24px; vertical-align: top } .masthead li span { display: block; font: .82rem/1.4 system-ui, sans-serif }
h2 { font-size: clamp(1.5rem, 4vw, 2.3rem); line-height: 1.14; margin: 0 0 .4rem; max-width: 46rem; text-wrap: balance }
h3 { display: inline; font: 700 .82rem/1.3 system-ui, sans-serif; letter-spacing: .1em; text-transform: uppercase; color: var(--ink) }
h4 { font-size: 1.12rem; line-height: 1.3; margin: 0 } h5 { font: 700 .75rem/1.3 system-ui, sans-serif; letter-spacing: .06em; text-transform: uppercase; margin: 0 }
.story + .story { margin-top: 3rem; border-top: 3px double var(--ink); padding-top: 1.6rem }
.facts-line, .meta, .status, .count, summary, .role, thead, .legend, footer, .jumps, .up { font-family: system-ui, sans-serif; font-size: .85rem }
.facts-line { color: var(--soft); font-size: .95rem }
.jumps { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0 1.1rem } .jumps a, .up a { display: inline-block; min-height: 24px; line-height: 24px } .up a { margin-right: 1.2rem }
.told > *, .about > * { min-width: 0 }
.part { border-top: 2px solid var(--ink); margin-top: 1rem } .part[open] { margin-bottom: 1.8rem } .part > summary { padding: .35rem 0; width: auto } .part[open] > summary { margin-bottom: .5rem }
.anchor { scroll-margin-top: 3.2rem }
.brief p { margin: .55rem 0; max-width: 46rem } .brief p:first-child { font-size: 1.22rem; line-height: 1.45 }
a.twin { display: inline-block; min-width: 24px; min-height: 24px; text-align: center; text-decoration: none; white-space: nowrap }
a.twin { font: .72rem/24px system-ui, sans-serif; margin: -.2rem -6px }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .35rem; padding: .9rem 1.1rem }
.articles { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: .8rem }
.card .title { font-style: italic }
.facts li { margin: .15rem 0 } li.wrong { color: var(--red) } li.doubt, .doubt { color: var(--amber) }
.contested { border-left: 4px solid var(--red); margin-bottom: 1rem } .contested h4 { font-size: 1.25rem; max-width: 46rem }
.tag { font: 700 .75rem system-ui, sans-serif; letter-spacing: .08em; text-transform: uppercase; color: var(--red); margin: 0 0 .2rem }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: .6rem 2rem; margin: .7rem 0 }
.side { border-top: 2px solid var(--soft); padding-top: .35rem } .side ul { list-style: none; padding: 0 }
.side.asserts { border-color: var(--green) } .side.asserts h5 { color: var(--green) }
.side.denies { border-color: var(--red) } .side.denies h5, b.denies { color: var(--red) }
.side.declines { border-color: var(--amber) } .side.declines h5, b.declines { color: var(--amber) }
table { border-collapse: collapse; width: 100% } td, th { text-align: left; vertical-align: top; font-weight: 400; padding: .5rem 1.2rem .5rem 0; border-bottom: 1px solid var(--line) }
thead th { color: var(--soft); padding-top: 0 } tbody th { min-width: 10rem } td p { margin: 0 } td .meta { display: block }
table.events td:nth-child(3) { white-space: nowrap } table.claims { margin-top: .4rem } table.claims tbody th { width: 62% } .number { text-align: right; padding-right: 0 }
details.words { margin: .1rem 0 }
ol.timeline { list-style: none; margin: 0; padding: 0 } ol.timeline > li { display: grid; grid-template-columns: 9rem 1fr; gap: 1.1rem; padding: .4rem 0; border-bottom: 1px solid var(--line) }
ol.timeline time { font: 600 .88rem/1.75 system-ui, sans-serif } ol.timeline p { margin: 0 }
.status { font-weight: 700; color: var(--amber) } .denied .status { color: var(--red) }
dl.names { display: grid; grid-template-columns: 7rem 1fr; gap: .4rem 1.1rem; margin: .6rem 0 } dt { font: 600 .88rem/1.75 system-ui, sans-serif } dd { margin: 0 }
.pages { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 32rem), 1fr)); gap: .8rem; align-items: start }
.page { background: var(--card); border: 1px solid var(--line); border-radius: .35rem; padding: .5rem .6rem; min-width: 0; overflow-wrap: anywhere }
.page > summary { width: auto } .page h4 { display: inline; font-size: 1rem; color: var(--ink) } .page > summary .soft { display: block; line-height: 1.35; padding: .1rem 0 .2rem 1rem }
.page p { display: grid; grid-template-columns: 5.2rem 1fr; gap: .7rem; margin: 0; padding: .28rem .5rem; border-radius: .25rem } .left-aside { padding: 0 .5rem }
.role { color: var(--soft); line-height: 1.9; overflow-wrap: normal } .page p.title { font-weight: 700; font-size: 1.1rem } .page p.aside { color: var(--pale); font-size: .92rem }
.page p:target { background: var(--target); outline: 2px solid var(--blue) }
footer { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: .7rem; padding-right: 4rem }
.to-top { position: fixed; right: .6rem; bottom: .8rem; width: 2.5rem; line-height: 2.4rem; text-align: center; background: var(--card); border: 1px solid var(--line); border-radius: 50%; text-decoration: none }
@media (min-width: 70rem) { body { padding-inline: 3.7rem } .columns { display: grid; grid-template-columns: minmax(0, 1fr) 24rem; gap: 0 3rem; align-items: start }
  .about tbody th, .about td { padding-right: .6rem } .about table .number { padding-right: 0 } .about tbody th { min-width: 6rem } .about table { font-size: .92rem } .about dl.names { grid-template-columns: 1fr; gap: 0 } .about dd { margin-bottom: .4rem } }
@media (max-width: 44rem) { body { padding: 1rem .9rem 3rem } ol.timeline > li, dl.names { grid-template-columns: 1fr; gap: 0 } dl.names dd { margin-bottom: .5rem }
  .page p { grid-template-columns: 1fr; gap: 0 } .role { line-height: 1.4 } table, tbody, tr, th, td { display: block } thead { position: absolute; clip-path: inset(50%) }
  td, th { border: 0; padding: .1rem 0 } tbody tr { border-bottom: 1px solid var(--line); padding: .5rem 0 } table.claims tbody th { width: auto } .number { display: none } }
@media print { :root { --paper: #fff; --card: #fff } html { font-size: 10pt } body { max-width: none; padding: 0; font-size: 1rem } a.cite { border: 0; padding: 0; background: none; min-height: 0; min-width: 0 }
  details.words, .left-aside, .jumps, .up, .to-top, a.twin, .page .aside { display: none } .page::details-content { content-visibility: visible; block-size: auto }
  .card, ol.timeline > li, tr, .page p { break-inside: avoid } h2, summary { break-after: avoid } .pages, .columns { display: block } .articles { grid-template-columns: 1fr 1fr } .page { border: 0; padding: 0 } summary { list-style: none } }
`
