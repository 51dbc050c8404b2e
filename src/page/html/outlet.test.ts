import { expect, it } from 'vitest'
import { page, read, story } from './harbour-page.test-data.ts'
import { hostName } from './outlet.ts'

it.each([
  ['https://www.daily-example.co.uk/a', 'daily-example'],
  ['https://m.harbour.com/a', 'harbour'],
  ['https://news.harbour.example', 'harbour'],
  ['no address', ''],
])('the name in the host of %s', (url, name) => expect(hostName(url)).toBe(name))

it('takes of two spellings of one name the one with capitals', () => {
  const head =
    '<meta property="og:site_name" content="harbourtimes"><meta name="application-name" content="Harbour Times">'
  expect(read(page(story(), head)).outlet?.value).toBe('Harbour Times')
})
