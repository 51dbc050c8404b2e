import { expect, it } from 'vitest'
import { chooseContainer } from './container.ts'
import { ONE, page, THREE, TWO } from './harbour-page.test-data.ts'
import { layOut } from './layout.ts'
import { walkHtml } from './walk-html.ts'

/** By which rule the container of a body is chosen, and the ids of its elements. */
function chosen(body: string): [string | undefined, string[]] {
  const { lines, elements } = walkHtml(page(body))
  const container = chooseContainer(layOut(lines, elements))
  const ids = container?.elements.map(({ attributes }) => attributes.id ?? '') ?? []
  return [container?.rule, ids]
}

const told = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('')
const OTHER = 'Nobody at the harbour board could be reached on Sunday for an answer.'

it('takes what the page marks as the body, also in pieces, where it holds most of the prose', () => {
  const body = (id: string, text: string) => `<div itemprop="articleBody" id="${id}">${text}</div>`
  const pieces = `${body('one', told(ONE))}${told(OTHER)}${body('two', told(TWO, THREE))}`
  expect(chosen(`<div id="around">${pieces}</div>`)).toEqual([
    'container.article-body',
    ['one', 'two'],
  ])
  const small = `${body('small', told(OTHER))}${told(ONE, TWO, THREE)}`
  expect(chosen(`<div id="around">${small}</div>`)).toEqual(['container.dense', ['around']])
})

it('takes of several articles the first that is a text of some length', () => {
  const article = (id: string, text: string) => `<article id="${id}">${text}</article>`
  const long = told(ONE, TWO, THREE, ONE, TWO, THREE)
  expect(chosen(article('teaser', told(OTHER)) + article('story', long))).toEqual([
    'container.dense',
    ['story'],
  ])
  expect(chosen(article('first', told(ONE, TWO)) + article('second', told(TWO, THREE)))).toEqual([
    'container.dense',
    ['first'],
  ])
})
