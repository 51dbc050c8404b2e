import { describe, expect, test } from 'vitest'
import { decode } from '../../../intake/index.ts'
import { readPage } from '../../index.ts'

const SECRET = 'Minister Ola Hansen admitted that forty boats were lost near Tromso.'
const STORY = [
  'Norwegian Foreign Minister Espen Eide said on Monday that Norway would send ten boats to the island before the summer.',
  '“We will not wait,” Eide told reporters in Oslo, where the boats were shown to families from the coast in the afternoon.',
  'The ministry said the boats would leave Bergen on 20 January and arrive in March, after a check of their engines by a yard.',
]

/** Whether a reader of the page would see the words. */
function shows(words: string, head = ''): boolean {
  const [first, second, third] = STORY.map((line) => `<p>${line}</p>`)
  const html = `<!doctype html><html lang="en"><head><title>Minister visits Oslo</title>${head}</head>
<body><article><h1>Minister visits Oslo</h1>${first}${second}${words}${third}</article></body></html>`
  const { text } = readPage(decode({ source: 'page.html', bytes: Buffer.from(html) }))
  expect(text).toContain('Bergen')
  return text.includes('Ola Hansen')
}

describe('words that no reader sees are no text', () => {
  test.each([
    'font-size:0',
    'font-size: 0px',
    'font: 0/0 a',
    'FONT-SIZE: 1PX',
    'opacity:0',
    'opacity: 0.0 !important',
    'filter: opacity(0)',
    'position:absolute;left:-9999px',
    'position: fixed; top: -200vh',
    'margin-left:-9999px',
    'text-indent:-9999px',
    'text-indent: -100em; overflow: hidden',
    'height:0;overflow:hidden',
    'max-height: 0; overflow-y: clip',
    'width:1px;height:1px;overflow:hidden',
    'position:absolute;clip:rect(0,0,0,0)',
    'clip: rect(1px 1px 1px 1px)',
    'clip-path: inset(50%)',
    'clip-path:circle(0)',
    'color:transparent',
    'color: rgba(0, 0, 0, 0)',
    'color:#fff;background:#ffffff',
    'transform:scale(0)',
    'display:none',
    'visibility:hidden',
  ])('style="%s"', (style) => {
    expect(shows(`<p style="${style}">${SECRET}</p>`)).toBe(false)
    expect(shows(`<div style="${style}"><p>${SECRET}</p></div>`)).toBe(false)
  })

  test.each([
    `<dialog><p>${SECRET}</p></dialog>`,
    `<div popover><p>${SECRET}</p></div>`,
    `<p hidden>${SECRET}</p>`,
    `<p>In the port <span style="opacity:0">${SECRET}</span> it rained.</p>`,
  ])('%s', (html) => {
    expect(shows(html)).toBe(false)
  })

  test.each([
    ['.zz{display:none}', `<p class="a zz">${SECRET}</p>`],
    ['#top .zz, #x { opacity: 0 }', `<p id="x">${SECRET}</p>`],
    ['article p.q { font-size: 0 }', `<p class="q">${SECRET}</p>`],
    ['aside > p {display:none}', `<aside><p>${SECRET}</p></aside>`],
    [
      '/* .zz */ @media screen { .zz { position:absolute; left:-999em } }',
      `<p class="zz">${SECRET}</p>`,
    ],
    ['.zz{display:block} p.zz{display:none}', `<p class="zz">${SECRET}</p>`],
  ])('<style>%s</style>', (sheet, html) => {
    expect(shows(html, `<style>${sheet}</style>`)).toBe(false)
    expect(shows(`${html}<style>${sheet}</style>`)).toBe(false)
  })
})

describe('words that a reader sees are text', () => {
  test.each([
    'font-size:12px',
    'opacity:.9',
    'opacity:0;animation:rise 1s forwards',
    'position:absolute;left:0',
    'position:relative;left:-20px',
    'text-indent:-2em',
    'height:0',
    'overflow:hidden',
    'overflow:hidden;max-height:20em',
    'clip-path:inset(5%)',
    'color:transparent;background-clip:text',
    'color:#fff;background:#000',
    'transform:scale(1)',
    'display:block',
  ])('style="%s"', (style) => {
    expect(shows(`<p style="${style}">${SECRET}</p>`)).toBe(true)
  })

  test('letters that have a size again within letters that have none', () => {
    expect(shows(`<ul style="font-size:0"><li style="font-size:16px">${SECRET}</li></ul>`)).toBe(
      true,
    )
    expect(
      shows(`<div style="visibility:hidden"><p style="visibility:visible">${SECRET}</p></div>`),
    ).toBe(true)
  })

  test.each([
    ['.zz{display:none} p.zz{display:block}'],
    ['.zz{display:none}.zz{display:block}'],
    ['.other .zz{display:none}'],
    ['@media print{.zz{display:none}}'],
    ['@media (max-width: 600px){.zz{display:none}}'],
    ['@keyframes rise{from{opacity:0}to{opacity:1}}'],
    ['.zz:hover{display:none}'],
    ['.zz:not(.open){opacity:0}'],
    ['/* .zz{display:none} */'],
  ])('<style>%s</style>', (sheet) => {
    expect(shows(`<p class="zz">${SECRET}</p>`, `<style>${sheet}</style>`)).toBe(true)
  })

  test('a sheet for readers without scripts says nothing of those who have them', () => {
    expect(
      shows(`<p class="zz">${SECRET}</p>`, '<noscript><style>.zz{display:none}</style></noscript>'),
    ).toBe(true)
  })

  test('words that a script shows, where the page would be empty without them', () => {
    const paragraph = `<p>${STORY.join(' ')} ${SECRET}</p>`
    const page = (style: string) =>
      readPage(
        decode({
          source: 'p.html',
          bytes: Buffer.from(
            `<html><body><h1>Minister visits Oslo</h1><div style="${style}">${paragraph.repeat(2)}</div></body></html>`,
          ),
        }),
      ).text.includes('Ola Hansen')
    expect(page('display:none')).toBe(true)
    expect(page('font-size:0')).toBe(false)
  })
})

test('a sheet of many rules is read in one pass', () => {
  const rules = Array.from({ length: 20_000 }, (_, at) => `.a${at} .b{display:none}`).join('')
  expect(shows(`<p class="c">${SECRET}</p>`, `<style>${rules}${'{'.repeat(9999)}</style>`)).toBe(
    true,
  )
})
