/**
 * Offices and callings by PLOVER sector. Own list, from the style guides' habit of writing a title
 * before a name. A word that is also a common given name ("Dean", "Earl") is left out.
 */
const BY_SECTOR: Readonly<Record<string, string>> = {
  GOV: `president vice-president premier minister chancellor secretary king queen prince princess
    emperor empress sultan emir sheikh leader ruler monarch governor mayor ambassador envoy diplomat
    consul attache spokesman spokeswoman spokesperson commissioner undersecretary under-secretary
    treasurer secretary-treasurer chief-of-staff adviser advisor aide official negotiator president-elect taoiseach
    caliph pope tsar czar secretary-general administrator regent comptroller bureaucrat`,
  LEG: `senator congressman congresswoman representative lawmaker legislator mp speaker deputy
    parliamentarian assemblyman assemblywoman councillor councilman councilwoman councilor alderman
    whip`,
  MIL: `general colonel captain lieutenant sergeant admiral marshal commander corporal brigadier
    commodore soldier airman marine brigadier-general`,
  COP: `sheriff constable detective inspector superintendent officer policeman policewoman trooper
    marshal deputy-sheriff`,
  JUD: `judge justice prosecutor magistrate attorney lawyer barrister solicitor counsel`,
  JRN: `correspondent reporter journalist editor anchor photographer columnist presenter broadcaster
    newscaster cameraman blogger`,
  BUS: `ceo cfo coo cto chairman chairwoman chairperson chair executive director founder co-founder
    cofounder owner entrepreneur businessman businesswoman manager banker investor tycoon magnate
    billionaire boss analyst economist broker`,
  EDU: `professor teacher principal scientist researcher historian scholar lecturer astronomer
    physicist academic engineer student`,
  REL: `archbishop bishop cardinal rabbi imam ayatollah reverend pastor priest patriarch mullah
    cleric monk nun`,
  REB: `warlord militant`,
  CRM: `gunman suspect mobster gangster`,
  HLH: `doctor nurse surgeon physician`,
  CVL: `actor actress singer author writer star footballer striker goalkeeper quarterback pitcher
    coach midfielder defender forward director-general player athlete comedian rapper musician
    composer artist chef evangelist model producer designer poet novelist wife husband son daughter brother sister
    father mother uncle cousin nephew niece rep publicist activist dissident politician candidate
    champion skipper driver pilot astronaut cosmonaut head chief co-host host guitarist drummer
    victim neighbor neighbour resident widow fiance fiancee girlfriend boyfriend partner counterpart`,
}

/** Sector by office or calling: `senator` is LEG. */
export const ROLE_SECTORS: ReadonlyMap<string, string> = new Map(
  Object.entries(BY_SECTOR).flatMap(([sector, words]) =>
    words.split(/\s+/).map((word): [string, string] => [word, sector]),
  ),
)

/** What may stand before the noun of an office: `deputy foreign minister`, `chief executive officer`. */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  `deputy vice former ex acting interim then outgoing incoming current late foreign interior defense
  defence finance health justice prime first chief senior top assistant associate general attorney
  press supreme state national security opposition party ruling rebel military army navy police
  special lead executive managing presidential ministerial trade energy education economy economic
  labour labor transport agriculture environment culture information communications unification home
  external affairs veteran longtime presiding crown grand district circuit permanent lieutenant major
  brigadier rear air field fleet staff sergeant detective spokes official government federal house
  senate assembly parliament majority minority opposition district budget minister secretary chief
  exchequer principal elected under co-chief caretaker longtime-serving spiritual paramount political
  campaign news sports political diplomatic team club company group emeritus assembly tribal union
  female male young`.split(/\s+/),
)

/** Forms of address: they tell the gender at most. */
export const HONORIFICS: ReadonlyMap<string, 'female' | 'male' | undefined> = new Map(
  Object.entries({
    mr: 'male',
    mister: 'male',
    sir: 'male',
    lord: 'male',
    monsieur: 'male',
    herr: 'male',
    senor: 'male',
    mrs: 'female',
    ms: 'female',
    miss: 'female',
    dame: 'female',
    lady: 'female',
    madame: 'female',
    frau: 'female',
    dr: undefined,
    prof: undefined,
    hon: undefined,
    rev: undefined,
    fr: undefined,
    st: undefined,
    gen: undefined,
    col: undefined,
    lt: undefined,
    sgt: undefined,
    capt: undefined,
    cmdr: undefined,
    adm: undefined,
    maj: undefined,
    cpl: undefined,
    gov: undefined,
    sen: undefined,
    rep: undefined,
    reps: undefined,
    sens: undefined,
    pres: undefined,
    amb: undefined,
    det: undefined,
    sheikh: undefined,
    shaikh: undefined,
    haji: undefined,
    hajji: undefined,
    mullah: undefined,
    sayyid: undefined,
    engr: undefined,
    ing: undefined,
    eng: undefined,
    justice: undefined,
    datuk: undefined,
    dato: undefined,
    tan: undefined,
  }).map(([word, gender]) => [word, gender as 'female' | 'male' | undefined]),
)

/** Roles whose word tells the gender. */
export const ROLE_GENDERS: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...'king prince emperor sultan emir spokesman chairman congressman councilman assemblyman policeman businessman airman cameraman actor husband son brother father uncle nephew boyfriend pope archbishop cardinal priest monk gunman'
    .split(' ')
    .map((word): [string, 'male'] => [word, 'male']),
  ...'queen princess empress spokeswoman chairwoman congresswoman councilwoman assemblywoman policewoman businesswoman actress wife daughter sister mother niece widow girlfriend nun'
    .split(' ')
    .map((word): [string, 'female'] => [word, 'female']),
])

/** What may follow a name. */
export const SUFFIXES: ReadonlySet<string> = new Set(
  'jr sr ii iii iv esq phd md mp qc kc obe mbe cbe junior senior'.split(' '),
)

/** Relatives: a tie to another person, no office. */
export const KIN: ReadonlySet<string> = new Set(
  `wife husband son daughter brother sister father mother uncle cousin nephew niece widow fiance
  fiancee girlfriend boyfriend partner victim neighbor neighbour suspect`.split(/\s+/),
)

/** Callings that are names too: inside a run of capitals they are no title (`Jang Il Son`). */
export const NAMES_TOO: ReadonlySet<string> = new Set(
  `son star head whip forward chair marine model monk priest bishop pope partner champion victim chief
  pilot driver speaker king prince cardinal boss dean author marshal rep coach brother sister mother
  father player defender artist partner widow host queen mayor captain sheriff constable major
  resident producer student writer singer`.split(/\s+/),
)
