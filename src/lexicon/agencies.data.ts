/** A news agency: its plain name first, then every way in which pages name it. */
export interface AgencyFact {
  readonly name: string
  /** Matched with capitals as written. */
  readonly marks: readonly string[]
  /** Addresses and other names of its own pages, in lower case. */
  readonly sites?: readonly string[]
}

/**
 * News agencies of the world, by the names and initials of their own style books and of
 * Wikipedia's "List of news agencies". Initials that are also ordinary words are left out.
 */
export const AGENCIES: readonly AgencyFact[] = [
  {
    name: 'Associated Press',
    marks: ['The Associated Press', 'AP', 'AP News', 'AP Photo'],
    sites: ['apnews.com', 'apnews'],
  },
  {
    name: 'Reuters',
    marks: ['Thomson Reuters', 'REUTERS', 'Reuters News Agency'],
    sites: ['reuters.com'],
  },
  {
    name: 'Agence France-Presse',
    marks: ['AFP', 'Agence France Presse', 'AFP News'],
    sites: ['afp.com', 'afp news agency'],
  },
  { name: 'United Press International', marks: ['UPI'], sites: ['upi.com'] },
  { name: 'PA Media', marks: ['PA', 'Press Association', 'PA news agency'] },
  { name: 'Bloomberg', marks: ['Bloomberg News'], sites: ['bloomberg.com'] },
  { name: 'Dow Jones', marks: ['Dow Jones Newswires'] },
  { name: 'Canadian Press', marks: ['The Canadian Press', 'CP'] },
  { name: 'Australian Associated Press', marks: ['AAP'] },
  { name: 'dpa', marks: ['DPA', 'Deutsche Presse-Agentur', 'dpa international'] },
  { name: 'APA', marks: ['Austria Presse Agentur'] },
  { name: 'Keystone-SDA', marks: ['SDA', 'sda'] },
  { name: 'ANSA', marks: [], sites: ['ansa.it'] },
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
  { name: 'TASS', marks: ['Tass', 'ITAR-TASS'], sites: ['tass.com'] },
  { name: 'RIA Novosti', marks: ['RIA', 'RIA Novosti news agency', 'Sputnik'] },
  { name: 'Interfax', marks: ['INTERFAX', 'Interfax-Ukraine'], sites: ['interfax.com'] },
  { name: 'Ukrinform', marks: ['UKRINFORM'] },
  { name: 'BelTA', marks: ['BELTA'] },
  { name: 'Anadolu Agency', marks: ['AA', 'Anadolu', 'Anadolu Ajansi'], sites: ['aa.com.tr'] },
  {
    name: 'Xinhua',
    marks: ['XINHUA', 'Xinhua News Agency'],
    sites: ['xinhuanet', 'xinhuanet.com', 'news.cn'],
  },
  { name: 'Kyodo News', marks: ['Kyodo', 'KYODO'], sites: ['kyodonews.net'] },
  { name: 'Jiji Press', marks: ['Jiji', 'JIJI'] },
  { name: 'Yonhap', marks: ['YONHAP', 'Yonhap News Agency'], sites: ['yna.co.kr'] },
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
