import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanAddress, pageIdentity, pageKey, registrableDomain, sameAddress } from './index.ts'

describe('a cleaned address', () => {
  const clean: readonly (readonly [string, string | null])[] = [
    ['HTTP://News.Example:80/a/./b/../c', 'http://news.example/a/c'],
    ['https://news.example.:443/', 'https://news.example/'],
    ['https://news.example', 'https://news.example/'],
    ['https://news.example:8443/a', 'https://news.example:8443/a'],
    ['https://news.example/a#comments', 'https://news.example/a'],
    ['https://news.example/#!/2024/dam', 'https://news.example/#!/2024/dam'],
    ['https://news.example/%7Eanna/%c3%a9t%C3%A9', 'https://news.example/~anna/%C3%A9t%C3%A9'],
    ['https://news.example/a%2Fb', 'https://news.example/a%2Fb'],
    ['https://news.example/a;jsessionid=77AB?x=1', 'https://news.example/a?x=1'],
    ['https://news.example/a?utm_source=x&utm_medium=y', 'https://news.example/a'],
    ['https://news.example/a?fbclid=1&amp;utm_source=x&id=7', 'https://news.example/a?id=7'],
    ['https://news.example/a?ref=other.example', 'https://news.example/a'],
    ['https://news.example/a?ref=main', 'https://news.example/a?ref=main'],
    [
      'https://news.example/a?page=2&lang=en&id=1&p=3',
      'https://news.example/a?id=1&lang=en&p=3&page=2',
    ],
    ['https://news.example/a?q=b&c=1&q=a', 'https://news.example/a?q=b&c=1&q=a'],
    ['https://news.example/a?', 'https://news.example/a'],
    ['https://anna:secret@news.example/a', 'https://news.example/a'],
    ['https://zürich.example/', 'https://xn--zrich-kva.example/'],
    ['ftp://news.example/a', null],
    ['javascript:alert(1)', null],
    ['news.example/a', null],
    ['', null],
    [`https://news.example/${'a'.repeat(9_000)}`, null],
  ]
  test.each(clean)('%s → %s', (address, cleaned) => {
    expect(cleanAddress(address)).toBe(cleaned)
  })

  test('of any text is cleaned once for all', () => {
    const piece = fc.constantFrom(
      '/',
      '..',
      ';jsessionid=',
      '%2e',
      '%41',
      '?',
      '&',
      '=',
      'utm_a',
      'ref',
      '#!',
      'a',
      '%',
      ';',
    )
    const address = fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 12 })
    fc.assert(
      fc.property(address, (pieces) => {
        const once = cleanAddress(`https://a.example/${pieces.join('')}`)
        if (once === null) return
        expect(cleanAddress(once)).toBe(once)
        expect(sameAddress(once, once).verdict).toBe('same')
      }),
    )
  })
})

describe('two addresses', () => {
  const pairs: readonly (readonly ['same' | 'probably' | 'other', string, string])[] = [
    ['same', 'http://a.example/x', 'https://a.example/x'],
    ['same', 'https://a.example/x?b=1&a=2', 'https://a.example/x?a=2&b=1'],
    ['same', 'https://a.example/x?gclid=7', 'https://A.example/x#top'],
    ['probably', 'https://www.a.example/x', 'https://a.example/x'],
    ['probably', 'https://a.example/x/', 'https://a.example/x'],
    ['probably', 'https://amp.a.example/x', 'https://www.a.example/x'],
    ['probably', 'https://m.a.example/x', 'https://a.example/x'],
    ['probably', 'https://en.m.a.example/x', 'https://en.a.example/x'],
    ['probably', 'https://a.example/x?q=a+b&c=', 'https://a.example/x?q=a%20b&c'],
    ['probably', 'https://a.example/x/amp/', 'https://a.example/x'],
    ['probably', 'https://a.example/amp/x', 'https://a.example/x'],
    ['probably', 'https://a.example/x.amp', 'https://a.example/x'],
    ['probably', 'https://a.example/x?outputType=amp', 'https://a.example/x'],
    ['probably', 'https://a.example/x?print=1', 'https://a.example/x'],
    ['probably', 'https://a-example.cdn.ampproject.org/c/s/a.example/x', 'https://a.example/x'],
    ['probably', 'https://a.example/x?ref=topnews', 'https://a.example/x'],
    ['other', 'https://a.example/x?id=1', 'https://a.example/x?id=2'],
    ['other', 'https://a.example/x?page=2', 'https://a.example/x'],
    ['other', 'https://a.example/x?lang=de', 'https://a.example/x'],
    ['other', 'https://a.example/X', 'https://a.example/x'],
    ['other', 'https://a.example/a%2Fb', 'https://a.example/a/b'],
    ['other', 'https://a.example/x?q=1&q=2', 'https://a.example/x?q=2&q=1'],
    ['other', 'http://a.example:8080/x', 'https://a.example/x'],
    ['other', 'https://a.example/#!/x', 'https://a.example/#!/y'],
    ['other', 'https://news.a.example/x', 'https://sport.a.example/x'],
    ['other', 'https://one.github.io/x', 'https://two.github.io/x'],
    ['other', 'https://a.example/x', 'https://b.example/x'],
    ['other', 'no address', 'no address'],
  ]
  test.each(pairs)('%s: %s and %s', (verdict, one, other) => {
    expect(sameAddress(one, other).verdict).toBe(verdict)
    expect(sameAddress(other, one).verdict).toBe(verdict)
  })
})

describe('the address that a page goes by', () => {
  const asked = 'https://m.news.example/a?fbclid=1'
  test.each([
    ['https://www.news.example/a?utm_source=x', 'https://www.news.example/a'],
    ['/b', 'https://m.news.example/b'],
    ['https://www.news.example/', 'https://m.news.example/a'],
    ['https://other.example/a', 'https://m.news.example/a'],
    ['javascript:void(0)', 'https://m.news.example/a'],
    [undefined, 'https://m.news.example/a'],
  ])('canonical %s → %s', (canonical, identity) => {
    expect(pageIdentity(asked, canonical)).toBe(identity)
  })
})

test('a site is who registered it, or was given it by a host of blogs', () => {
  expect(registrableDomain('www.news.co.uk')).toBe('news.co.uk')
  expect(registrableDomain('paper.github.io')).toBe('paper.github.io')
  expect(registrableDomain('co.uk')).toBeNull()
  expect(registrableDomain('127.0.0.1')).toBeNull()
})

test('a key says what all forms of a page have in common', () => {
  expect(pageKey('http://m.news.example/amp/2024/bridge/index.html?utm_source=x')).toBe(
    'news.example/2024/bridge',
  )
  expect(pageKey('https://www.co.uk/a')).toBe(pageKey('https://www.co.uk/a/'))
})
