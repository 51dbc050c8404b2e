import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Article, articleFromText, hull, textAt } from '../article/index.ts'
import { readProse } from '../text/index.ts'
import { findDates, readDates } from './find-dates.ts'

/** `words = value` of each expression, seen from Thursday 15 June 2023. */
function read(text: string, published: string | null = '2023-06-15'): string[] {
  const prose = readProse(articleFromText(text))
  return findDates(prose, published ? { published } : {}).map(
    (timex) => `${timex.text} = ${timex.value}${timex.mod ? ` ${timex.mod}` : ''}`,
  )
}

describe('dates with a day', () => {
  it.each([
    ['The bridge fell on March 3, 2021.', 'March 3, 2021 = 2021-03-03'],
    ['The bridge fell on 3 March 2021.', '3 March 2021 = 2021-03-03'],
    ['The bridge fell on the 3rd of March 2021.', 'the 3rd of March 2021 = 2021-03-03'],
    ['It opened on Sunday, Oct. 9, 2022.', 'Sunday, Oct. 9, 2022 = 2022-10-09'],
    ['Posted 2022-10-09 by the harbour office.', '2022-10-09 = 2022-10-09'],
    ['Filed 10/9/2022 in the county court.', '10/9/2022 = 2022-10-09'],
    ['Filed 19.10.2022 in the regional court.', '19.10.2022 = 2022-10-19'],
    ['The fee is payable Aug. 20 to members.', 'Aug. 20 = 2023-08-20'],
    ['The strike began on May 30.', 'May 30 = 2023-05-30'],
    ['Ships will return on Dec. 2.', 'Dec. 2 = 2023-12-02'],
    ['The port was closed on Dec. 2.', 'Dec. 2 = 2022-12-02'],
    ['The vote on Saturday, April 2 was void.', 'Saturday, April 2 = 2022-04-02'],
    ['The siege ended in 480 BC.', '480 BC = BC0480'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))

  it('leaves out days that the calendar does not have', () => {
    expect(read('Version 2023-13-45 of the file.')).toEqual([])
  })
})

describe('months, years, quarters, seasons', () => {
  it.each([
    ['Sales rose in April 2019.', 'April 2019 = 2019-04'],
    ['Sales rose in April.', 'April = 2023-04'],
    ['Sales fell in November.', 'November = 2022-11'],
    ['The hall will open in November.', 'November = 2023-11'],
    ['He left last August.', 'last August = 2022-08'],
    ['He left in August last year.', 'August last year = 2022-08'],
    ['The mill closed in 1987.', '1987 = 1987'],
    ['The mill closed in early 1987.', 'early 1987 = 1987 START'],
    ['Rents rose in the 1980s.', 'the 1980s = 198'],
    ['Rents rose in the 80s.', 'the 80s = 198'],
    ['A fort of the 17th century burned.', 'the 17th century = 16'],
    ['Profit fell in the first quarter.', 'the first quarter = 2023-Q1'],
    ['Profit fell in the second quarter of 2020.', 'the second quarter of 2020 = 2020-Q2'],
    ['The lake froze last winter.', 'last winter = 2022-WI'],
    ['The lake froze in the winter of 1963.', 'the winter of 1963 = 1963-WI'],
  ])('%s', (text, expected) => expect(read(text)).toContain(expected))
})

describe('weekdays', () => {
  it.each([
    ['resolves a bare weekday to the last one', 'The minister arrived on Tuesday.', '2023-06-13'],
    ['takes the day of publication itself', 'The minister arrived on Thursday.', '2023-06-15'],
    ['looks ahead after "is to"', 'She is to meet her colleague on Tuesday.', '2023-06-20'],
    ['looks ahead after "scheduled"', 'A hearing is scheduled for Monday.', '2023-06-19'],
    ['looks ahead through a passive', 'The map is to be shown on Friday.', '2023-06-16'],
    ['looks back after "said"', 'They said on Friday that rain will come.', '2023-06-09'],
    ['takes the one before with "last"', 'It closed last Thursday.', '2023-06-08'],
    ['takes the one after with "next"', 'It opens next Thursday.', '2023-06-22'],
  ])('%s', (_, text, value) => expect(read(text)[0]).toMatch(new RegExp(`= ${value}$`)))

  it('keeps the other reading', () => {
    const prose = readProse(articleFromText('The council met on Monday.'))
    const [timex] = findDates(prose, { published: '2023-06-15' })
    expect(timex?.alternatives).toEqual([
      { value: '2023-06-19', from: '2023-06-19', to: '2023-06-19' },
    ])
  })

  it('stays open without a day of publication', () => {
    expect(read('The council met on Monday.', null)).toEqual(['Monday = XXXX-WXX-1'])
  })
})

describe('relative days, weeks and years', () => {
  it.each([
    ['It rained yesterday.', 'yesterday = 2023-06-14'],
    ['It will rain tomorrow.', 'tomorrow = 2023-06-16'],
    ['It rained last week.', 'last week = 2023-W23'],
    ['It rained last year.', 'last year = 2022'],
    ['It rained this month.', 'this month = 2023-06'],
    ['It rained three days ago.', 'three days ago = 2023-06-12'],
    ['It rained two years ago.', 'two years ago = 2021'],
    ['It will rain earlier this month.', 'earlier this month = 2023-06 START'],
    ['The inquest ended at the end of 2022.', 'the end of 2022 = 2022 END'],
    ['Snow fell on Monday night.', 'Monday night = 2023-06-12TNI'],
    ['Trains stop at 6:40 p.m. Tuesday.', '6:40 p.m. Tuesday = 2023-06-13T18:40'],
    ['He resigned on Christmas Day.', 'Christmas Day = 2022-12-25'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))

  it('takes a time of day on the day that its sentence names', () => {
    const found = read(
      'The gate shut on Tuesday, after the storm, at 6:40 p.m. It opened at 9:15 p.m.',
    )
    expect(found.map((line) => line.split(' = ')[1])).toEqual([
      '2023-06-13',
      '2023-06-13T18:40',
      '2023-06-15T21:15',
    ])
  })

  it('counts "later" from the day told last', () => {
    const found = read('The levee broke on May 2. Two days later the town was dry.')
    expect(found).toEqual(['May 2 = 2023-05-02', 'Two days later = 2023-05-04'])
  })

  it('gives "last week" from Monday to Sunday', () => {
    const prose = readProse(articleFromText('It rained last week.'))
    const [timex] = findDates(prose, { published: '2023-06-15' })
    expect([timex?.from, timex?.to, timex?.precision]).toEqual(['2023-06-05', '2023-06-11', 'week'])
  })
})

describe('parts of longer times', () => {
  it.each([
    ['They meet on the first Monday in May 2024.', 'the first Monday in May 2024 = 2024-05-06'],
    ['It rained on the last Friday of April.', 'the last Friday of April = 2023-04-28'],
    ['It snowed in the first week of March.', 'the first week of March = 2023-W09'],
    ['Sales fell in the week ending June 4.', 'the week ending June 4 = 2023-W22'],
    ['He came on the 5th of this month.', 'the 5th of this month = 2023-06-05'],
    ['Rent is due by the 20th.', 'the 20th = 2023-06-20'],
    ['Shots were fired in the early hours of Sunday.', 'the early hours of Sunday = 2023-06-11TMO'],
    ['Sales rose in Q4 2022.', 'Q4 2022 = 2022-Q4'],
    ["Sales rose in 2022's first quarter.", "2022's first quarter = 2022-Q1"],
    ['Sales rose in the first half of the year.', 'the first half of the year = 2023-H1'],
    ['The gate opens at 0900 GMT.', '0900 GMT = 2023-06-15T09:00Z'],
    ['The gate opened at 7:45 this morning.', '7:45 this morning = 2023-06-15T07:45'],
    ['Sent 2023-05-04T10:00:00Z by mail.', '2023-05-04T10:00:00Z = 2023-05-04T10:00:00Z'],
    ['The school shut this past weekend.', 'this past weekend = 2023-W23-WE'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))
})

describe('joined names', () => {
  it('share the year that only the second has', () => {
    const found = read('It rained in March and April 2011 and from December to January 2013.')
    expect(found.map((line) => line.split(' = ')[1])).toEqual([
      '2011-03',
      '2011-04',
      '2012-12',
      '2013-01',
    ])
  })

  it('share the part of the day that makes them sets', () => {
    expect(read('Trains run on Monday and Tuesday nights.')).toEqual([
      'Monday = XXXX-WXX-1TNI',
      'Tuesday nights = XXXX-WXX-2TNI',
    ])
  })

  it('reads the second year of 1914-18 as an end', () => {
    expect(read('The war of 1914-18 was long.')).toEqual(['1914 = 1914', '18 = 1918'])
  })
})

describe('plain characters', () => {
  it('gives offsets into the text, across abbreviations and lines', () => {
    const text = 'Gen. Ruiz left on Sept. 13, 2022.\nHe came back on Oct. 2.'
    const found = readDates(text, { published: '2023-06-15' })
    expect(found.map(({ value }) => value)).toEqual(['2022-09-13', '2022-10-02'])
    expect(found.map(({ spans }) => textAt(text, spans))).toEqual(['Sept. 13, 2022', 'Oct. 2'])
  })
})

describe('durations and sets', () => {
  it.each([
    ['The march took three days.', 'three days = P3D'],
    ['She got a five-year term.', 'five-year = P5Y'],
    ['They waited for several weeks.', 'several weeks = PXW'],
    ['They waited two and a half years.', 'two and a half years = P2Y6M'],
    ['The bus runs every day.', 'every day = P1D'],
    ['The bus runs every other day.', 'every other day = P2D'],
    ['It took half an hour.', 'half an hour = PT30M'],
    ['A year-long siege began.', 'year-long = P1Y'],
    ['It was a weeklong strike.', 'weeklong = P1W'],
    ['They waited for the past decade.', 'the past decade = P10Y'],
    ['Rain is likely over the next two weeks.', 'the next two weeks = P2W'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))
})

describe('ranges', () => {
  it('gives both ends, the second after the first', () => {
    const text = 'The delegation will stay Friday through Tuesday for talks.'
    const prose = readProse(articleFromText(text))
    const found = findDates(prose, { published: '2023-06-15' })
    expect(found.map(({ value }) => value)).toEqual(['2023-06-16', '2023-06-20'])
    expect(found[0]?.rangeTo).toBe(1)
  })

  it('reads days of one month', () => {
    expect(read('The fair ran May 3-6, 2022.')).toEqual([
      'May 3 = 2022-05-03',
      '6, 2022 = 2022-05-06',
    ])
  })
})

describe('words that are no dates', () => {
  it.each([
    'A poll for USA TODAY found little change.',
    'He was the second man to march.',
    'They may sit in the sun.',
    'Some 1900 soldiers and $ 2010 were lost.',
    'A 34-year-old man was hurt.',
    'The Sunday Times reported it.',
  ])('%s', (text) => expect(read(text)).toEqual([]))
})

describe('anchors', () => {
  it('sees a caption from its own full date', () => {
    const text =
      'The pier burned on Monday.\nFirefighters at the pier on March 3, 2021, which they reached Monday.'
    const article = articleFromText(text)
    const [body, caption] = article.blocks
    const labelled: Article = {
      ...article,
      blocks: body && caption ? [body, { ...caption, role: 'caption' }] : [],
    }
    const found = findDates(readProse(labelled), { published: '2023-06-15' })
    expect(found.map(({ value }) => value)).toEqual(['2023-06-12', '2021-03-03', '2021-03-01'])
  })

  it('sees a history from the year told last', () => {
    const text =
      'The league was founded in 1871. It fought a war in 1880 and lost it in May 1882. In July 1884 ' +
      'it broke up. A new league met in 1890 and 1891. In October it marched north.'
    expect(read(text).at(-1)).toBe('October = 1891-10')
  })
})

describe('the years of a history', () => {
  it('go on after an aside', () => {
    const text =
      'The war began in 1861. In May 1862 the army came. A book of 1955 tells of it. In July it left. ' +
      'The treaty of August 1862 failed, and in 1863 and 1864 fighting went on until March 1865.'
    expect(read(text)).toContain('July = 1862-07')
  })

  it('turn with the winter', () => {
    const text =
      'The siege began in 1870. In November 1870 food ran out. In February the town fell. In 1872 it was ' +
      'rebuilt, in 1873 it burned, in 1874 a mill opened and in 1875 another.'
    expect(read(text)).toContain('February = 1871-02')
  })
})

describe('any text', () => {
  it('never throws, and its spans show the words', () => {
    const words = fc.constantFrom(
      'Monday',
      'May',
      '2024',
      '12',
      'last',
      'week',
      'the',
      'of',
      '-',
      'two',
      'days',
      'ago',
      '3:15',
      'p.m.',
      'and',
      'a',
      'half',
      "'s",
      '2024-01-15',
      '9/9/99',
      'mid-1996',
      '1980s',
      '\ud800',
      '\0',
      ',',
      '.',
    )
    const text = fc.oneof(
      fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
      fc.string({ unit: 'binary', maxLength: 200 }),
    )
    fc.assert(
      fc.property(text, (given) => {
        const article = articleFromText(given)
        const found = findDates(readProse(article), { published: '2023-06-15' })
        const isSound = found.every(({ spans, text: words, from = '', to = '' }) => {
          const { start, end } = hull(spans)
          return start >= 0 && end > start && textAt(article.text, spans) === words && from <= to
        })
        expect(isSound).toBe(true)
      }),
      { numRuns: 120 },
    )
  })
})
