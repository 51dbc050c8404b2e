/** A news agency: its plain name first, then every way in which pages name it. */
export interface AgencyRow {
  readonly name: string
  /** Matched with capitals as written. */
  readonly marks: readonly string[]
  /** Names that only credits use: in a sentence they mean other things, too. */
  readonly credits?: readonly string[]
  /** Addresses and other names of its own pages, in lower case. */
  readonly sites?: readonly string[]
  /** Its full name, where that is not the plain one. */
  readonly full?: string
  /** ISO 3166; where it is given, the name in a sentence means the agency and nothing else. */
  readonly country?: string
  /** It sells pictures: captions name it. */
  readonly pictures?: true
}

/**
 * News agencies of the world, by the names and initials of their own style books and of
 * Wikipedia's "List of news agencies". Initials that are also ordinary words are left out.
 */
export const AGENCIES: readonly AgencyRow[] = [
  {
    name: 'Associated Press',
    marks: ['The Associated Press', 'AP', 'AP News'],
    credits: ['AP Photo', 'AP Images'],
    sites: ['apnews.com', 'apnews'],
    country: 'USA',
    pictures: true,
  },
  {
    name: 'Reuters',
    marks: ['Thomson Reuters', 'REUTERS', 'Reuters News Agency'],
    sites: ['reuters.com'],
    country: 'GBR',
    pictures: true,
  },
  {
    name: 'Agence France-Presse',
    marks: ['AFP', 'Agence France Presse', 'AFP News'],
    sites: ['afp.com', 'afp news agency'],
    country: 'FRA',
    pictures: true,
  },
  { name: 'United Press International', marks: ['UPI'], sites: ['upi.com'], country: 'USA' },
  { name: 'PA Media', marks: ['PA', 'Press Association', 'PA news agency'] },
  {
    name: 'Bloomberg',
    marks: ['Bloomberg News'],
    sites: ['bloomberg.com'],
    country: 'USA',
    pictures: true,
  },
  { name: 'Dow Jones', marks: ['Dow Jones Newswires'] },
  { name: 'Canadian Press', marks: ['The Canadian Press', 'CP'] },
  { name: 'Australian Associated Press', marks: ['AAP'] },
  {
    name: 'dpa',
    marks: ['DPA', 'Deutsche Presse-Agentur', 'dpa international'],
    full: 'Deutsche Presse-Agentur',
    country: 'DEU',
  },
  { name: 'APA', marks: ['Austria Presse Agentur'] },
  { name: 'Keystone-SDA', marks: ['SDA', 'sda'] },
  { name: 'ANSA', marks: [], sites: ['ansa.it'], country: 'ITA' },
  { name: 'EFE', marks: ['Agencia EFE'], country: 'ESP' },
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
  {
    name: 'TASS',
    marks: ['Tass', 'ITAR-TASS', 'Itar-Tass'],
    sites: ['tass.com'],
    country: 'RUS',
    pictures: true,
  },
  {
    name: 'RIA Novosti',
    marks: ['RIA', 'RIA Novosti news agency'],
    credits: ['Sputnik'],
    country: 'RUS',
  },
  {
    name: 'Interfax',
    marks: ['INTERFAX'],
    credits: ['Interfax-Ukraine'],
    sites: ['interfax.com'],
    country: 'RUS',
  },
  { name: 'Ukrinform', marks: ['UKRINFORM'] },
  { name: 'BelTA', marks: ['BELTA'] },
  {
    name: 'Anadolu Agency',
    marks: ['Anadolu', 'Anadolu Ajansi'],
    credits: ['AA'],
    sites: ['aa.com.tr'],
    country: 'TUR',
  },
  {
    name: 'Xinhua',
    marks: ['XINHUA', 'Xinhua News Agency'],
    sites: ['xinhuanet', 'xinhuanet.com', 'news.cn'],
    country: 'CHN',
    pictures: true,
  },
  { name: 'Kyodo News', marks: ['Kyodo', 'KYODO'], sites: ['kyodonews.net'], country: 'JPN' },
  { name: 'Jiji Press', marks: ['Jiji', 'JIJI'] },
  {
    name: 'Yonhap',
    marks: ['YONHAP', 'Yonhap News Agency', 'Yonhap News'],
    sites: ['yna.co.kr'],
    country: 'KOR',
  },
  { name: 'Korean Central News Agency', marks: ['KCNA'], country: 'PRK' },
  { name: 'Central News Agency', marks: ['CNA'] },
  { name: 'Press Trust of India', marks: ['PTI'], country: 'IND' },
  { name: 'Asian News International', marks: ['ANI'] },
  { name: 'Indo-Asian News Service', marks: ['IANS'] },
  { name: 'Antara', marks: ['ANTARA'] },
  { name: 'Bernama', marks: ['BERNAMA'] },
  { name: 'IRNA', marks: ['Islamic Republic News Agency'], country: 'IRN' },
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
