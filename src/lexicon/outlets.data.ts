/** Names, fullest first; country (ISO 3166) where the name in a sentence means the outlet and nothing else. */
export type OutletRow = readonly [names: readonly string[], country: string | null]

/** Papers, magazines, broadcasters and news sites; own table of facts. Agencies have their own. */
export const OUTLETS: readonly OutletRow[] = [
  [['British Broadcasting Corporation', 'BBC'], 'GBR'],
  [['BBC News'], 'GBR'],
  [['Cable News Network', 'CNN'], 'USA'],
  [['Fox News', 'Fox News Channel'], 'USA'],
  [['Al Jazeera'], 'QAT'],
  [['New York Times', 'The New York Times'], 'USA'],
  [['Washington Post', 'The Washington Post'], 'USA'],
  [['Wall Street Journal', 'The Wall Street Journal'], 'USA'],
  [['Guardian', 'The Guardian'], 'GBR'],
  [['USA Today', 'USA TODAY'], 'USA'],
  [['NBC', 'NBC News'], 'USA'],
  [['CBS', 'CBS News'], 'USA'],
  [['ABC News'], 'USA'],
  [['NPR', 'National Public Radio'], 'USA'],
  [['ABC'], null],
  [['PBS'], null],
  [['MSNBC'], null],
  [['CNBC'], null],
  [['CBC'], null],
  [['ITV'], null],
  [['Politico'], null],
  [['Axios'], null],
  [['Vox'], null],
  [['Vice'], null],
  [['Newsweek'], null],
  [['Forbes'], null],
  [['Fortune'], null],
  [['Insider'], null],
  [['Atlantic', 'The Atlantic'], null],
  [['Economist', 'The Economist'], null],
  [['New York Post'], null],
  [['Los Angeles Times'], null],
  [['Washington Times'], null],
  [['Fox News Digital'], null],
  [['Fox Business'], null],
  [['Daily Mail'], null],
  [['Daily Telegraph'], null],
  [['Daily Mirror'], null],
  [['Daily Express'], null],
  [['Daily Star'], null],
  [['Daily Beast'], null],
  [['Daily Caller'], null],
  [['National Post'], null],
  [['National Review'], null],
]

/** Words that stand in the names of outlets and seldom in the names of people. */
export const OUTLET_NAME_WORDS: readonly string[] = (
  'news times post press journal herald tribune gazette guardian telegraph observer chronicle ledger star sun ' +
  'mail mirror express globe record review reporter examiner inquirer dispatch courier standard register ' +
  'bulletin sentinel citizen independent today daily weekly magazine media network tv radio online wire ' +
  'digital post-gazette broadcasting'
).split(' ')
