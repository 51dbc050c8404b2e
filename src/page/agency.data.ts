/** A news agency: its plain name first, then every way in which pages name it. */
export interface AgencyFact {
  readonly name: string
  /** Matched with capitals as written. */
  readonly marks: readonly string[]
}

/**
 * News agencies of the world, by the names and initials of their own style books and of
 * Wikipedia's "List of news agencies". Initials that are also ordinary words are left out.
 */
export const AGENCIES: readonly AgencyFact[] = [
  { name: 'Associated Press', marks: ['The Associated Press', 'AP', 'AP News', 'AP Photo'] },
  { name: 'Reuters', marks: ['Thomson Reuters', 'REUTERS', 'Reuters News Agency'] },
  { name: 'Agence France-Presse', marks: ['AFP', 'Agence France Presse', 'AFP News'] },
  { name: 'United Press International', marks: ['UPI'] },
  { name: 'PA Media', marks: ['PA', 'Press Association', 'PA news agency'] },
  { name: 'Bloomberg', marks: ['Bloomberg News'] },
  { name: 'Dow Jones', marks: ['Dow Jones Newswires'] },
  { name: 'Canadian Press', marks: ['The Canadian Press', 'CP'] },
  { name: 'Australian Associated Press', marks: ['AAP'] },
  { name: 'dpa', marks: ['DPA', 'Deutsche Presse-Agentur'] },
  { name: 'APA', marks: ['Austria Presse Agentur'] },
  { name: 'Keystone-SDA', marks: ['SDA', 'sda'] },
  { name: 'ANSA', marks: [] },
  { name: 'EFE', marks: ['Agencia EFE'] },
  { name: 'Europa Press', marks: ['EUROPA PRESS'] },
  { name: 'Lusa', marks: ['LUSA'] },
  { name: 'Belga', marks: ['BELGA'] },
  { name: 'ANP', marks: [] },
  { name: 'Ritzau', marks: [] },
  { name: 'NTB', marks: [] },
  { name: 'TT', marks: [] },
  { name: 'STT', marks: [] },
  { name: 'PAP', marks: [] },
  { name: 'MTI', marks: [] },
  { name: 'TASS', marks: ['Tass', 'ITAR-TASS'] },
  { name: 'RIA Novosti', marks: ['RIA', 'RIA Novosti news agency', 'Sputnik'] },
  { name: 'Interfax', marks: ['INTERFAX', 'Interfax-Ukraine'] },
  { name: 'Ukrinform', marks: ['UKRINFORM'] },
  { name: 'BelTA', marks: ['BELTA'] },
  { name: 'Anadolu Agency', marks: ['AA', 'Anadolu', 'Anadolu Ajansi'] },
  { name: 'Xinhua', marks: ['XINHUA', 'Xinhua News Agency'] },
  { name: 'Kyodo News', marks: ['Kyodo', 'KYODO'] },
  { name: 'Jiji Press', marks: ['Jiji', 'JIJI'] },
  { name: 'Yonhap', marks: ['YONHAP', 'Yonhap News Agency'] },
  { name: 'Korean Central News Agency', marks: ['KCNA'] },
  { name: 'Central News Agency', marks: ['CNA'] },
  { name: 'Press Trust of India', marks: ['PTI'] },
  { name: 'Asian News International', marks: ['ANI'] },
  { name: 'Indo-Asian News Service', marks: ['IANS'] },
  { name: 'Antara', marks: ['ANTARA'] },
  { name: 'Bernama', marks: ['BERNAMA'] },
  { name: 'IRNA', marks: [] },
  { name: 'Tasnim', marks: ['Tasnim News Agency'] },
  { name: 'Mehr News Agency', marks: ['MNA', 'Mehr News'] },
  { name: 'SANA', marks: [] },
  { name: 'WAM', marks: [] },
  { name: 'Saudi Press Agency', marks: ['SPA'] },
  { name: 'MENA', marks: ['Middle East News Agency'] },
  { name: 'News Agency of Nigeria', marks: ['NAN'] },
  { name: 'Ghana News Agency', marks: ['GNA'] },
  { name: 'Inter Press Service', marks: ['IPS'] },
  { name: 'Agencia Brasil', marks: ['Agência Brasil'] },
  { name: 'Notimex', marks: [] },
  { name: 'Prensa Latina', marks: [] },
  { name: 'Religion News Service', marks: ['RNS'] },
  { name: 'Tribune News Service', marks: ['TNS'] },
  { name: 'Kaiser Health News', marks: ['KHN', 'KFF Health News'] },
  { name: 'CNN Newsource', marks: ['CNN Wire'] },
]

/** Outlets that put themselves where an agency stands in a dateline: `WASHINGTON (CNN) —`. */
export const DATELINE_OUTLETS: readonly string[] = ['CNN', 'CNS News', 'CBS', 'NBC', 'WCBS', 'BBC']

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
