const PUNCTUATION: Readonly<Record<string, string>> = {
  '.': '.',
  '!': '.',
  '?': '.',
  ',': ',',
  ':': ':',
  ';': ':',
  '…': ',',
  '...': ',',
  '--': ',',
  '—': ',',
  '–': ',',
  '-': 'HYPH',
  '(': '-LRB-',
  '[': '-LRB-',
  '{': '-LRB-',
  ')': '-RRB-',
  ']': '-RRB-',
  '}': '-RRB-',
  '“': '``',
  '‘': '``',
  '``': '``',
  '”': "''",
  "''": "''",
  '/': 'SYM',
}

/**
 * The Penn tag of a mark, a symbol, a number or a link; null for a word.
 * Straight quotation marks are read by turns: `quoteOpen` says whether one is open.
 */
export function markTag(text: string, quoteOpen: boolean): string | null {
  if (text === "'") return quoteOpen ? "''" : '``'
  const known = PUNCTUATION[text]
  if (known && Object.hasOwn(PUNCTUATION, text)) return known
  if (text === '"') return quoteOpen ? "''" : '``'
  if (/^[.!?]+$/.test(text)) return '.'
  if (/^[$€£¥₹]|^[A-Z]{1,3}\$$/.test(text)) return '$'
  if (/^(?:https?:|www\.)|^[@#]\p{L}|@\w|\.(?:com|org|net)(?:\/|$)/iu.test(text)) return 'ADD'
  if (/^[+-]?[\d.,:/-]*\d[\d.,:/-]*$/.test(text)) return 'CD'
  if (/^\d+(?:st|nd|rd|th)$/i.test(text)) return 'JJ'
  if (/^['’]?\d+['’]?s$/i.test(text)) return 'NNS'
  if (text === '%' || /^[+=<>#&*°×~^|\\@]$/.test(text)) return text === '%' ? 'NN' : 'SYM'
  return /[\p{L}\p{N}]/u.test(text) ? null : 'NFP'
}
