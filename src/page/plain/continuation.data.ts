/**
 * Words that no English sentence and hardly any headline ends with: a line that does goes on in the
 * next one. Articles, possessives, conjunctions and those prepositions that are seldom left stranded.
 */
export const OPEN_ENDS: ReadonlySet<string> = new Set(
  (
    'the a an of and or to its their his her our my your by from with as at into onto than that ' +
    'which who whose is was were are be been has have had including according between ' +
    'while because when where if but nor this these those per via not no also called'
  ).split(' '),
)
