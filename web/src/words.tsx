// What moves a cursor, turns the direction of writing or shows nothing: a page can hide words in them.
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to show.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** Words of a page with every character that shows nothing made visible. */
export const seen = (text: string): string => text.toWellFormed().replace(UNSEEN, '\ufffd')

/** Words of a page: text and nothing else, in their own direction of writing. */
export const Words = ({ children }: { readonly children: string }) => <bdi>{seen(children)}</bdi>
