/**
 * A reason as data: the code of what decided, and the values that it decided by. A stage lists its codes with the
 * parts of each in one interface; `dossier/wording` has the sentence for each code.
 *
 * @example ReasonOf<{ 'same-days': { days: readonly CivilDay[] } }> // { code: 'same-days', parts: { days } }
 */
export type ReasonOf<Codes> = {
  [Code in keyof Codes]: { readonly code: Code; readonly parts: Readonly<Codes[Code]> }
}[keyof Codes]
