/** Colours of the report and of the desk on white paper: text has the contrast that WCAG AA asks for. */
export const LIGHT = `--ink: #1b1a18; --soft: #5f5b53; --paper: #fbfaf7; --card: #fff; --line: #d9d3c7;
  --red: #a3231b; --amber: #7d5200; --green: #23603a; --blue: #1d4f7c; --shared: #fdf0bf; --target: #dcebfa; --pale: #6b675f`
/** The same on black. */
export const DARK = `--ink: #ece8df; --soft: #aca698; --paper: #161512; --card: #1f1e1a; --line: #3d3a32;
  --red: #ff9184; --amber: #e8b34a; --green: #8fd0a0; --blue: #92c4f0; --shared: #453a10; --target: #16344f; --pale: #a19b8e`

/** Type, links, cites and letters: what the report and the desk have in common. */
export const LOOK = `* { box-sizing: border-box }
html { scroll-padding-top: 1rem }
body { margin: 0 auto; background: var(--paper); color: var(--ink); font: 1.05rem/1.55 Georgia, 'Times New Roman', serif; overflow-wrap: break-word }
a { color: var(--blue) } p { margin: .35rem 0 } ul { padding-left: 1.1rem; margin: .3rem 0 }
.soft, .meta, .count { color: var(--soft) }
a.cite { display: inline-block; min-width: 24px; min-height: 24px; text-align: center; text-decoration: none; white-space: nowrap }
a.cite { font: .75rem/22px system-ui, sans-serif; border: 1px solid var(--line); border-radius: .8em; padding: 0 .45em; background: var(--card) }
a.cite:hover, a.cite:focus-visible { border-color: currentColor } :focus-visible { outline: 2px solid var(--blue); outline-offset: 2px }
.letter { display: inline-block; min-width: 1.7em; padding: 0 .3em; line-height: 1.7; text-align: center;
  border-radius: 1em; background: var(--ink); color: var(--paper); font: 700 .8rem/1.7 system-ui, sans-serif }
blockquote { margin: .35rem 0 .35rem .1rem; padding-left: .8rem; border-left: 3px solid var(--line); font-size: .97rem }
summary { cursor: pointer; color: var(--soft); width: fit-content; min-height: 24px; line-height: 24px }
mark.shared { background: var(--shared); color: inherit; border-radius: .15em } del { color: var(--red) }
`
