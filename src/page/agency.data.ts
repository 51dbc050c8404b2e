/**
 * What stands around an agency's name where a page credits it for the text. Lower case; the name
 * is `@`. Checked against the line with the name replaced, so no name can be swallowed by a gap.
 */
export const CREDIT_FRAMES: readonly RegExp[] = [
  // "The Associated Press contributed to this report."
  /@.{0,80}\bcontributed? to (?:this|the) (?:report|story|article|piece)/,
  /\b(?:this|the) (?:report|story|article|piece)\b.{0,60}\b(?:by|from|with|of|includes?|via)\b.{0,60}@/,
  /\b(?:reporting|material|information|inputs?|files?|additional reporting|content) (?:from|by|of)\b.{0,60}@/,
  /\bwith @.{0,40}\b(?:inputs?|report(?:s|ing)?)\b/,
  // "Copyright 2024 The Associated Press. All rights reserved."
  /(?:copyright|©|\(c\)|&copy;).{0,24}@/,
  /^\W*(?:source|via|credit|from|by|with)\s?s?:?\s*(?:the )?@(?:\s*(?:,|and|&|\/|\|)\s*(?:the )?@){0,3}\W*$/,
  // The agency alone on its line, or in brackets: "(Reuters)".
  /^\W{0,3}@(?:\s*(?:,|and|&|\/|\||-)\s*(?:the )?@){0,3}\W{0,3}$/,
]
