const actor = (side: string): string[] =>
  [
    'Code',
    'Name',
    'CountryCode',
    'KnownGroupCode',
    'EthnicCode',
    'Religion1Code',
    'Religion2Code',
    'Type1Code',
    'Type2Code',
    'Type3Code',
  ].map((name) => side + name)

const place = (side: string): string[] =>
  ['Type', 'FullName', 'CountryCode', 'ADM1Code', 'ADM2Code', 'Lat', 'Long', 'FeatureID'].map(
    (name) => `${side}Geo_${name}`,
  )

/** The 61 columns of a GDELT 2.0 event (codebook V2.0 of 19 February 2015). The files have no header. */
export const EVENT_COLUMNS: readonly string[] = [
  'GLOBALEVENTID',
  'SQLDATE',
  'MonthYear',
  'Year',
  'FractionDate',
  ...actor('Actor1'),
  ...actor('Actor2'),
  'IsRootEvent',
  'EventCode',
  'EventBaseCode',
  'EventRootCode',
  'QuadClass',
  'GoldsteinScale',
  'NumMentions',
  'NumSources',
  'NumArticles',
  'AvgTone',
  ...place('Actor1'),
  ...place('Actor2'),
  ...place('Action'),
  'DATEADDED',
  'SOURCEURL',
]

/** The 16 columns of a mention. Same source. */
export const MENTION_COLUMNS: readonly string[] = [
  'GLOBALEVENTID',
  'EventTimeDate',
  'MentionTimeDate',
  'MentionType',
  'MentionSourceName',
  'MentionIdentifier',
  'SentenceID',
  'Actor1CharOffset',
  'Actor2CharOffset',
  'ActionCharOffset',
  'InRawText',
  'Confidence',
  'MentionDocLen',
  'MentionDocTone',
  'MentionDocTranslationInfo',
  'Extras',
]

/** Quad classes by number. Same source. */
export const QUAD_NUMBERS: Readonly<Record<'VC' | 'MC' | 'VX' | 'MX', number>> = {
  VC: 1,
  MC: 2,
  VX: 3,
  MX: 4,
}

/** CAMEO's code of a country where it is not that of ISO 3166-1 (CAMEO codebook 1.1b3, chapter 4). */
export const CAMEO_COUNTRIES: Readonly<Record<string, string>> = { ROU: 'ROM', TLS: 'TMP' }

/** CAMEO's type of an actor by its PLOVER sector, where CAMEO has one (CAMEO codebook 1.1b3, table of role codes; PLOVER manual, sectors). */
export const CAMEO_TYPES_OF_SECTORS: Readonly<Record<string, string>> = {
  AGR: 'AGR',
  BUS: 'BUS',
  CRM: 'CRM',
  CVL: 'CVL',
  EDU: 'EDU',
  ELI: 'ELI',
  GOV: 'GOV',
  HLH: 'HLH',
  IGO: 'IGO',
  JRN: 'MED',
  JUD: 'JUD',
  LAB: 'LAB',
  LEG: 'LEG',
  MIL: 'MIL',
  NGO: 'NGO',
  OPP: 'OPP',
  COP: 'COP',
  PTY: 'PTY',
  REB: 'REB',
  REF: 'REF',
  SPY: 'SPY',
  UAF: 'UAF',
}
