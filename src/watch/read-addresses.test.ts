import { expect, test } from 'vitest'
import { loopback, type Serve } from '../../test/wire/loopback.ts'
import { FULL_TEXT, reportPage, rss } from '../../test/wire/news-site.ts'
import { openMemoryArchive } from '../archive/index.ts'
import { readAddresses } from './index.ts'

const SITE = 'http://paper.test'

async function reading(address: string, answers: Readonly<Record<string, string>>) {
  const serve: Serve = ({ url = '' }, response) => {
    const answer = answers[url]
    if (answer === undefined) response.writeHead(url === '/walled' ? 402 : 404)
    response.end(answer)
  }
  const net = await loopback(serve)
  const archive = openMemoryArchive()
  return { archive, net, read: await readAddresses([address], { ...net, archive }) }
}

test('a page is read with its address; what the user names is not asked of robots.txt', async () => {
  const { read, archive, net } = await reading(`${SITE}/1?utm_source=x`, {
    '/1?utm_source=x': reportPage(1),
    '/robots.txt': 'User-agent: *\nDisallow: /',
  })
  expect(read).toMatchObject({ results: [{ outcome: 'new' }] })
  expect(archive.pages()[0]?.article.origin).toMatchObject({ url: `${SITE}/1?utm_source=x` })
  expect(net.asked).toHaveLength(1)
})

test('of a feed the pages are read in the order of the feed, and what was not read is said', async () => {
  const { read, archive } = await reading(`${SITE}/feed`, {
    '/feed': rss([
      { link: `${SITE}/2` },
      { link: `${SITE}/gone` },
      { link: `${SITE}/walled`, title: 'Clay holds', text: FULL_TEXT },
      { link: `${SITE}/1` },
    ]),
    '/1': reportPage(1),
    '/2': reportPage(2),
  })
  expect(read.results.map(({ source }) => source)).toEqual([
    `${SITE}/2`,
    `${SITE}/walled`,
    `${SITE}/1`,
  ])
  expect(read.notRead).toEqual([{ address: `${SITE}/gone`, why: 'it is no more (404)' }])
  expect(archive.count()).toBe(3)
})

test('of a list of feeds the pages of all are read, each once', async () => {
  const { read, archive } = await reading(`${SITE}/list.opml`, {
    '/list.opml': `<opml><body><outline text="A"><outline xmlUrl="${SITE}/a"/></outline><outline xmlUrl="${SITE}/b"/><outline xmlUrl="${SITE}/none"/></body></opml>`,
    '/a': rss([{ link: `${SITE}/1` }]),
    '/b': rss([{ link: `${SITE}/1` }, { link: `${SITE}/2` }]),
    '/1': reportPage(1),
    '/2': reportPage(2),
  })
  expect(archive.count()).toBe(2)
  expect(read.notRead).toEqual([{ address: `${SITE}/none`, why: 'it answers 404' }])
})

test.each([
  [`${SITE}/none`, 'it answers 404'],
  ['http://127.0.0.1/', 'its name leads to a private network'],
  ['http://nobody.example/', 'the name is not known'],
])('%s is one clear error', async (address, why) => {
  await expect(reading(address, {})).rejects.toMatchObject({ code: 'not-fetched', exitCode: 3 })
  await expect(reading(address, {})).rejects.toThrow(why)
})
