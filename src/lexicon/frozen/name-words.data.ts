// Words that tell what a name is the name of. Own lists. FROZEN: `models/language.bin` was trained with these very
// words, and reads other names wrongly with others. `models/language.md` has their digest, `test/models.test.ts`
// checks it; new words go into the tables of the lexicon, not here.

/** Before a person's name, and no part of it. Small letters, without a full stop. */
export const TITLES = `
  trade president vice-president premier chancellor minister ministers prime vice deputy foreign
  defence defense finance interior justice health education home oil energy secretary
  secretary-general general-secretary chairman chairwoman chairperson chair chief director
  director-general governor senator sen rep representative congressman congresswoman mayor ambassador
  envoy king queen prince princess sheikh sheik emir sultan emperor pope archbishop bishop cardinal
  imam ayatollah rabbi reverend rev father sister brother pastor mr mrs ms miss mister dr doctor prof
  professor gen general lt lieutenant col colonel maj major capt captain sgt sergeant cpl corporal adm
  admiral brig brigadier cmdr commander marshal commissioner judge attorney-general attorney
  prosecutor lord lady sir dame dean rector coach manager spokesman spokeswoman spokesperson leader
  speaker commander-in-chief chairman-elect president-elect mp councillor councilor officer detective
  inspector superintendent constable private pvt engineer eng hon honourable honorable excellency
  comrade first second former late acting interim executive managing supreme grand crown assistant
  undersecretary under-secretary state press national special editor reporter correspondent analyst
  author actor actress singer ceo cfo coo counsel advocate barrister madam alhaji mullah maulana hajji
  haji pandit shri sri smt datuk tun tan
`

/** Titles that name a person by themselves: what follows them is a name, no office. */
export const STRONG_TITLES = `
  president premier chancellor minister secretary chairman chairwoman chairperson governor senator sen
  rep congressman congresswoman mayor ambassador king queen prince princess sheikh sheik emir sultan
  emperor pope archbishop bishop cardinal imam ayatollah rabbi reverend rev father pastor mr mrs ms
  miss dr prof professor gen general lt lieutenant col colonel maj capt captain sgt sergeant adm
  admiral brig brigadier commander marshal commissioner judge justice lord lady sir dame spokesman
  spokeswoman spokesperson leader speaker mp councillor hon alhaji mullah maulana secretary-general
  director-general chief inspector director officer
`

/** A run of capitals with one of these is an organisation. */
export const ORGANISATION_WORDS = `
  academy administration agencies agency airlines airline airways alliance army assembly associates
  association associations authorities authority axis bank banks battalion board brigade brigades
  brothers bureau cabinet cartel center centre chamber church club co coalition college collective
  commission committee communications community companies company confederation conference congress
  consortium constabulary convention cooperative corp corporation corps council court courts
  department division education enterprise enterprises faculty federation fellowship fighters
  financial force forces forum foundation front fund funds gazette government group guard guards guild
  herald holdings hospital hospitals house inc industries initiative inspectorate institute
  institution institutes insurance investments jazeera journal judiciary knesset laboratory
  laboratories league legion liberation limited llc llp ltd magazine media militia ministries ministry
  mission motors mosque movement museum navy network networks news newspaper office observatory
  observer ombudsman organisation organization organisations organizations parliament parties partners
  partnership party petroleum plc police post press radio railways rangers regiment registry
  resistance resources school schools secretariat senate service services society squad stock studio
  studios syndicate systems technologies team technology telegraph television theatre times trade
  treasury tribunal troops trust tv union unions unit united university universities watch workers
  zeitung bundestag bundesbank duma kremlin pentagon politburo taliban hezbollah hamas interpol
  europol unesco unicef asean fifa uefa reuters xinhua bbc cnn facebook google microsoft apple amazon
  twitter youtube boeing airbus gazprom rosneft huawei samsung toyota tesla
`

/** Organisation words that go on with `of`: `Ministry of Defence`. */
export const HEAD_OF = `
  academy agency alliance army assembly association authority bank board bureau cabinet center centre
  chamber church club college commission committee community confederation conference congress
  cooperative corporation council court department directorate faculty federation force forces front
  fund government guild house institute institution league legion liberation mayor ministry mission
  movement museum office organisation organization parliament party people petroleum press republic
  school secretariat senate service society state states tribunal trust union university kingdom
  emirate commonwealth gulf bay strait isle isles cape lake mount city province gate islands island
  valley port sea coast
`

/** A run of capitals that ends with one of these is a place. */
export const PLACE_WORDS = `
  airport airfield airbase archipelago avenue basin bay beach boulevard border bridge building campus
  canal cape castle cathedral cemetery channel city coast cosmodrome county creek crossing dam delta
  desert district drive east forest garden gardens gate gulf harbor harbour heights highway hill hills
  hotel hall island islands isle isles lake land lane mall market monument mount mountain mountains
  north ocean palace park peninsula plains plaza point port prefecture prison province pass reef
  region reservoir ridge river road sea shore shoal south square stadium station state strait straits
  street territories territory tower town township tunnel valley village west zone quarter governorate
  oblast krai
`

/** Before a place's proper name: `Lake Chad`, `Mount Kenya`. */
export const PLACE_OPENERS = `
  lake mount mt river cape fort port gulf isle camp st saint san santa el los las
`

/** Runs of capitals with one of these are no name of a person, organisation or place. */
export const OTHER_WORDS = `
  act accord accords agreement amendment award awards bible bill championship championships charter
  christmas code constitution convention covid covid-19 cup day days declaration deal decade derby
  easter eid election elections era festival games gdp gmt grammy holocaust internet iphone koran law
  marathon medal month olympic olympics oscar pact plan prix prize protocol quran ramadan referendum
  resolution revolution season series summit super syndrome tour bowl final finals grammys stakes
  treaty trophy virus war wars may web week windows year hiv aids dna ceo cfo mp mps tv pc ngo ngos
  usd fm pm ok id it gps phd ied rpg ak-47 sim sms english french spanish arabic swahili hindi urdu
  mandarin god lord jesus christ allah islam christianity hinduism buddhism judaism
`

/** Organisations whose names say nothing. */
export const NAMED_ORGANISATIONS: readonly string[] = [
  'Reuters',
  'Associated Press',
  'AP',
  'AFP',
  'Agence France-Presse',
  'TASS',
  'Tass',
  'Itar-Tass',
  'Interfax',
  'RIA Novosti',
  'Xinhua',
  'KCNA',
  'Yonhap',
  'Kyodo',
  'ANSA',
  'DPA',
  'EFE',
  'UPI',
  'Bloomberg',
  'Al Jazeera',
  'Al-Jazeera',
  'Al Arabiya',
  'BBC',
  'CNN',
  'NBC',
  'CBS',
  'ABC',
  'PBS',
  'NPR',
  'Fox',
  'Fox News',
  'MSNBC',
  'Sky News',
  'ITV',
  'RT',
  'CNBC',
  'ESPN',
  'Guardian',
  'The Guardian',
  'Economist',
  'Le Monde',
  'Le Figaro',
  'Der Spiegel',
  'El País',
  'El Pais',
  'Haaretz',
  'Kremlin',
  'White House',
  'Pentagon',
  'Capitol Hill',
  'Downing Street',
  'Whitehall',
  'Knesset',
  'Bundestag',
  'Duma',
  'State Duma',
  'Verkhovna Rada',
  'Rada',
  'Politburo',
  'Security Council',
  'United Nations',
  'UN',
  'U.N.',
  'EU',
  'E.U.',
  'European Union',
  'African Union',
  'AU',
  'NATO',
  'Nato',
  'ASEAN',
  'Asean',
  'OPEC',
  'OSCE',
  'IAEA',
  'WHO',
  'WTO',
  'IMF',
  'World Bank',
  'UNICEF',
  'Unicef',
  'UNESCO',
  'UNHCR',
  'UNDP',
  'ECOWAS',
  'SADC',
  'OAS',
  'FAO',
  'ICC',
  'ICRC',
  'Red Cross',
  'Red Crescent',
  'Interpol',
  'Europol',
  'CIA',
  'FBI',
  'NSA',
  'KGB',
  'FSB',
  'GRU',
  'MI5',
  'MI6',
  'Mossad',
  'ISI',
  'DEA',
  'EPA',
  'FDA',
  'CDC',
  'FEMA',
  'NASA',
  'Congress',
  'Senate',
  'Parliament',
  'House of Representatives',
  'House of Commons',
  'House of Lords',
  'Supreme Court',
  'Hamas',
  'Hezbollah',
  'Hizbullah',
  'Taliban',
  'Al-Qaeda',
  'Al Qaeda',
  'al-Qaeda',
  'al Qaeda',
  'al-Qaida',
  'al-Shabaab',
  'Al-Shabaab',
  'Al Shabaab',
  'al Shabaab',
  'Boko Haram',
  'Islamic State',
  'ISIS',
  'ISIL',
  'IS',
  'PKK',
  'YPG',
  'FARC',
  'ETA',
  'IRA',
  'Fatah',
  'PLO',
  'ANC',
  'Likud',
  'Labour',
  'Tories',
  'Tory',
  'Google',
  'Microsoft',
  'Apple',
  'Amazon',
  'Facebook',
  'Meta',
  'Twitter',
  'X',
  'YouTube',
  'TikTok',
  'Instagram',
  'WhatsApp',
  'Telegram',
  'OpenAI',
  'Boeing',
  'Airbus',
  'Gazprom',
  'Rosneft',
  'Lukoil',
  'Huawei',
  'Samsung',
  'Toyota',
  'Tesla',
  'Ford',
  'Nissan',
  'Honda',
  'Sony',
  'Nokia',
  'IBM',
  'Intel',
  'Shell',
  'BP',
  'ExxonMobil',
  'Exxon',
  'Chevron',
  'Total',
  'Siemens',
  'Volkswagen',
  'Barclays',
  'HSBC',
  'Goldman Sachs',
  'JPMorgan',
  'Citigroup',
  'Walmart',
  'Uber',
  'Netflix',
  'Wagner',
  'Amnesty International',
  'Human Rights Watch',
  'Greenpeace',
  'Oxfam',
  'Transparency International',
  'FIFA',
  'Fifa',
  'UEFA',
  'IOC',
  'NFL',
  'NBA',
  'MLB',
  'NHL',
  'Real Madrid',
  'Manchester United',
  'Arsenal',
  'Chelsea',
  'Liverpool FC',
  'Juventus',
  'Bayern Munich',
  'Getty Images',
  'Getty',
  'Wall Street',
  'Federal Reserve',
  'Fed',
]
