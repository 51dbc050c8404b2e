import { expect, test } from 'vitest'
import { readAlone } from './read-alone.ts'

const BODY = `<p>Die Ministerin Anna Lund sagte am Montag in Nowe, dass der Hafen nicht mehr für die Schiffe von Karsund offen ist.</p>
<p>Nach den Angaben von Kai Brand wird der Hafen auch in der nächsten Woche nicht für den Verkehr geöffnet.</p>
<p>Die Stadt und das Land haben sich bei den Gesprächen mit der Reederei nicht auf eine Lösung geeinigt.</p>`
const page = (lang: string) =>
  `<html lang="${lang}"><title>Hafen von Nowe bleibt zu</title><meta property="article:published_time" content="2024-05-07T09:00:00Z"><article><h1>Hafen von Nowe bleibt zu</h1>${BODY}</article></html>`

test.each(['de', 'en'])(
  'of a German page that states "%s" title, day and body are read, and no more',
  (lang) => {
    const read = readAlone({ source: 'a.html', bytes: Buffer.from(page(lang)) })
    expect(read.article).toMatchObject({ title: 'Hafen von Nowe bleibt zu', language: 'de' })
    expect(read.published.value).toBe('2024-05-07')
    expect(read.article.problems.map(({ code }) => code)).toContain('language-unread')
    const { timexes, entities, claims, events } = read
    expect({ timexes, entities, claims, events }).toEqual({
      timexes: [],
      entities: [],
      claims: [],
      events: [],
    })
  },
)
