/** The report's style sheet: light and dark, screen and print, nothing fetched. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --ink: #1c1b19; --soft: #66625a; --paper: #fbfaf7; --card: #fff;
  --line: #ddd8cd; --red: #a3231b; --amber: #8a5a00; --green: #2d6a3e; --mark: #fff1b8; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece8df; --soft: #a39d90; --paper: #171613;
  --card: #1f1e1a; --line: #3a372f; --red: #ff8b7e; --amber: #e8b34a; --green: #8fd0a0; --mark: #4b3f12; } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.25rem 5rem; background: var(--paper);
  color: var(--ink); font: 1.05rem/1.55 Georgia, 'Times New Roman', serif; }
h1 { font-size: 2.1rem; line-height: 1.15; margin: 0 0 .4rem; text-wrap: balance }
h2 { font: 700 .78rem/1.2 system-ui, sans-serif; letter-spacing: .09em; text-transform: uppercase;
  color: var(--soft); border-top: 2px solid var(--ink); padding-top: .5rem; margin: 2.4rem 0 .9rem }
h3 { font-size: 1.12rem; margin: 0 }
p { margin: .35rem 0 }
.masthead { font: 700 .8rem system-ui, sans-serif; letter-spacing: .12em; text-transform: uppercase; color: var(--red) }
.soft, .meta, cite { color: var(--soft); font-style: normal }
.meta, cite, summary, .tag, dt, table { font-family: system-ui, sans-serif; font-size: .85rem }
.story + .story { margin-top: 5rem }
.brief p { margin: .55rem 0 }
a.cite { font: .72rem system-ui, sans-serif; color: var(--soft); text-decoration: none; border: 1px solid var(--line);
  border-radius: .6em; padding: .05em .4em; margin-left: .25em; white-space: nowrap }
a.cite:hover, a.cite:focus { color: var(--ink); border-color: var(--ink) }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .4rem; padding: .8rem 1rem; margin: .7rem 0 }
.letter { display: inline-block; width: 1.6em; height: 1.6em; line-height: 1.6em; text-align: center; border-radius: 50%;
  background: var(--ink); color: var(--paper); font: 700 .85rem/1.6em system-ui, sans-serif; margin-right: .4em }
.refuted, .injected { color: var(--red) } .doubt { color: var(--amber) }
.tag { display: inline-block; font-weight: 700; font-size: .7rem; letter-spacing: .05em; padding: .1em .5em;
  border: 1px solid currentColor; border-radius: .3em; text-transform: uppercase }
.contested { color: var(--red) } .planned, .alleged, .denied, .conditional { color: var(--amber) }
dl.sides { display: grid; grid-template-columns: auto 1fr; gap: .1rem .8rem; margin: .4rem 0 } dd { margin: 0 }
details { margin: .3rem 0 } summary { cursor: pointer; color: var(--soft) }
blockquote { margin: .35rem 0 .35rem .2rem; padding-left: .8rem; border-left: 3px solid var(--line) }
ol.timeline { list-style: none; margin: 0; padding: 0 }
ol.timeline > li { display: grid; grid-template-columns: 9.5rem 1fr; gap: 1rem; padding: .45rem 0; border-bottom: 1px solid var(--line) }
ol.timeline time { font: 600 .85rem/1.7 system-ui, sans-serif }
table { border-collapse: collapse; width: 100% } td, th { text-align: left; vertical-align: top; padding: .35rem .8rem .35rem 0; border-bottom: 1px solid var(--line) }
.page { white-space: pre-wrap; overflow-wrap: anywhere } .page p { display: grid; grid-template-columns: 6.5rem 1fr; gap: 1rem; margin: 0; padding: .25rem .3rem }
.page .role { font: .72rem/2 system-ui, sans-serif; color: var(--soft) } .page .aside { opacity: .62 }
.page p:target { background: var(--mark); opacity: 1 }
mark.injected { background: none; text-decoration: line-through; color: var(--red) }
@media (max-width: 40rem) { ol.timeline > li, .page p { grid-template-columns: 1fr; gap: .1rem } }
@media print { body { max-width: none; padding: 0; background: none; font-size: 10.5pt } a.cite { border: 0; padding: 0 }
  details:not([open]) > :not(summary) { display: none } .card, ol.timeline > li { break-inside: avoid } }
`
