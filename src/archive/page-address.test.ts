import { expect, test } from 'vitest'
import { pageAddress } from './page-address.ts'

const at = (url?: string, canonicalUrl?: string) =>
  pageAddress({
    ...(canonicalUrl ? { canonicalUrl } : {}),
    origin: { ...(url ? { url } : {}) } as never,
  })

test('is without what differs from visit to visit', () => {
  for (const url of [
    'https://nowe.example/2024/dam?id=7',
    'http://www.nowe.example/2024/dam/?utm_source=feed&id=7#top',
    'https://m.nowe.example/2024/dam/amp?id=7&fbclid=x',
  ])
    expect(at(url)).toBe('nowe.example/2024/dam?id=7')
  expect(at('https://nowe.example/2024/dam?id=8')).not.toBe(
    at('https://nowe.example/2024/dam?id=7'),
  )
})

test('is the one that the page names, unless that is the whole site', () => {
  expect(at('https://nowe.example/x', 'https://nowe.example/dam')).toBe('nowe.example/dam')
  expect(at('https://nowe.example/x', 'https://nowe.example/')).toBe('nowe.example/x')
  expect(at('https://nowe.example/')).toBeNull()
})

test('is none of what is no address of the web', () => {
  for (const url of [undefined, 'dam.html', 'file:///dam.html', 'javascript:alert(1)', 'http://'])
    expect(at(url)).toBeNull()
})

test('is its own where it names the page of another site', () => {
  expect(at('https://papier.example/x', 'https://nowe.example/dam')).toBe('papier.example/x')
  expect(at('https://www.nowe.example/x', 'https://amp.nowe.example/dam')).toBe('nowe.example/dam')
})
