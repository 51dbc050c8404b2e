/** What a change is, in words a reader knows, by the kind that `compareCopies` gives it. */
export const CHANGE_WORDS: Readonly<Record<string, string>> = {
  number: 'number changed',
  day: 'day changed',
  negation: 'meaning turned round',
  hedge: 'caution added or dropped',
  attribution: 'whose word it is added or dropped',
  name: 'another name',
  brand: 'brand injected',
  sentence: 'sentence injected',
  refrain: 'sentence injected into many texts',
  phrase: 'words injected',
  credit: 'credit added',
  addition: 'added',
  spelling: 'other spelling',
  synonym: 'other word',
  wording: 'other wording',
  furniture: 'of the page',
  text: 'its own text',
}

/** The same for a whole sentence in other words: `sentence` is what an injected one is called. */
export const REWORDED = 'sentence reworded'
