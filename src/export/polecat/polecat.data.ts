/**
 * The columns of POLECAT, in their order (POLitical Event Classification, Attributes, and Types; Harvard Dataverse,
 * doi:10.7910/DVN/AJGVIT, files of 2023). Some releases call Intensity "Event Intensity".
 */
export const POLECAT_COLUMNS = [
  'Event ID',
  'Event Date',
  'Event Type',
  'Event Mode',
  'Intensity',
  'Quad Code',
  'Contexts',
  'Actor Name',
  'Actor Country',
  'Actor COW',
  'Primary Actor Sector',
  'Actor Sectors',
  'Actor Title',
  'Actor Name Raw',
  'Wikipedia Actor ID',
  'Recipient Name',
  'Recipient Country',
  'Recipient COW',
  'Primary Recipient Sector',
  'Recipient Sectors',
  'Recipient Title',
  'Recipient Name Raw',
  'Wikipedia Recipient ID',
  'Placename',
  'City',
  'District',
  'Province',
  'Country',
  'Latitude',
  'Longitude',
  'GeoNames ID',
  'Raw Placename',
  'Feature Type',
  'Source',
  'Publication Date',
  'Story People',
  'Story Organizations',
  'Story Locations',
  'Language',
  'Version',
] as const

/** Columns of ours behind them: readers of POLECAT pass over what they do not know. */
export const OWN_COLUMNS = [
  'Status',
  'Alleged By',
  'Denied By',
  'Reports',
  'Articles',
  'Evidence',
] as const

/** What POLECAT calls the quad classes. */
export const QUAD_NAMES: Readonly<Record<'VC' | 'MC' | 'VX' | 'MX', string>> = {
  VC: 'VERBAL COOPERATION',
  MC: 'MATERIAL COOPERATION',
  VX: 'VERBAL CONFLICT',
  MX: 'MATERIAL CONFLICT',
}
