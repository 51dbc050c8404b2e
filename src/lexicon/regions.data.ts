/**
 * Regions that news names without their country: ISO 3166-1 alpha-3, then their names in lower case. Own list; of what is disputed, who
 * holds it is not said, so only regions are here that one state is commonly coded with.
 */
export const REGION_ROWS: readonly (readonly [country: string, names: string])[] = [
  ['SDN', 'darfur, kordofan, blue nile'],
  ['RUS', 'chechnya, dagestan, ingushetia, tatarstan, siberia, north ossetia, kaliningrad'],
  ['PSE', 'gaza, gaza strip, west bank'],
  ['CHN', 'xinjiang, tibet, inner mongolia, sichuan, yunnan, guangdong, hubei, henan'],
  [
    'IND',
    'bihar, kerala, punjab state, uttar pradesh, andhra pradesh, tamil nadu, gujarat, manipur, assam, telangana',
  ],
  ['PAK', 'balochistan, sindh, khyber pakhtunkhwa, waziristan, swat'],
  ['UKR', 'donbas, donbass'],
  ['ETH', 'tigray, oromia, amhara, ogaden'],
  ['COD', 'north kivu, south kivu, ituri, katanga'],
  ['NGA', 'borno, kaduna, zamfara, niger delta, katsina'],
  ['IDN', 'aceh, papua province, java, sumatra, sulawesi'],
  ['PHL', 'mindanao, luzon, leyte'],
  ['ESP', 'catalonia, andalusia, galicia, basque country'],
  ['GBR', 'scotland, wales, northern ireland, england, ulster'],
  ['CAN', 'quebec, ontario, alberta, british columbia, manitoba, saskatchewan'],
  [
    'AUS',
    'tasmania, queensland, new south wales, victoria state, western australia, northern territory',
  ],
  ['DEU', 'bavaria, saxony, hesse, brandenburg, thuringia'],
  ['ITA', 'sicily, sardinia, lombardy, tuscany, calabria'],
  ['IRQ', 'anbar, nineveh, kirkuk province'],
  ['SYR', 'idlib, eastern ghouta, ghouta'],
  ['AFG', 'helmand, kandahar province, nangarhar, badakhshan, herat province'],
  ['MMR', 'rakhine, kachin, shan state, chin state'],
  ['LKA', 'jaffna, jaffna peninsula'],
  ['MOZ', 'cabo delgado'],
  ['YEM', 'hadramawt, marib'],
  ['COL', 'cauca, antioquia, choco'],
  ['MEX', 'sinaloa, chiapas, guerrero, oaxaca, michoacan'],
  ['TUR', 'anatolia'],
  ['FRA', 'corsica, brittany, normandy'],
]
