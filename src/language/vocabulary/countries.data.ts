/**
 * Countries: ISO 3166-1 alpha-3, names (the usual one first), adjectives and demonyms, capital.
 * Own table of facts, in the spelling of English-language news; historic names where news uses them.
 * Adjectives that fit two states ("Korean") or are languages first are left out on purpose.
 */
const TABLE = `
AFG|Afghanistan|Afghan;Afghans|Kabul
ALB|Albania|Albanian;Albanians|Tirana
DZA|Algeria|Algerian;Algerians|Algiers
AND|Andorra|Andorran|Andorra la Vella
AGO|Angola|Angolan;Angolans|Luanda
ARG|Argentina|Argentine;Argentinian;Argentines|Buenos Aires
ARM|Armenia|Armenian;Armenians|Yerevan
AUS|Australia|Australian;Australians;Aussie|Canberra
AUT|Austria|Austrian;Austrians|Vienna
AZE|Azerbaijan|Azerbaijani;Azeri;Azerbaijanis|Baku
BHS|Bahamas;The Bahamas|Bahamian|Nassau
BHR|Bahrain|Bahraini;Bahrainis|Manama
BGD|Bangladesh|Bangladeshi;Bangladeshis|Dhaka
BRB|Barbados|Barbadian|Bridgetown
BLR|Belarus|Belarusian;Belarusians;Belarussian|Minsk
BEL|Belgium|Belgian;Belgians|Brussels
BLZ|Belize|Belizean|Belmopan
BEN|Benin|Beninese|Porto-Novo
BTN|Bhutan|Bhutanese|Thimphu
BOL|Bolivia|Bolivian;Bolivians|La Paz
BIH|Bosnia and Herzegovina;Bosnia;Bosnia-Herzegovina|Bosnian;Bosnians|Sarajevo
BWA|Botswana|Botswanan;Motswana|Gaborone
BRA|Brazil|Brazilian;Brazilians|Brasilia
BRN|Brunei|Bruneian|Bandar Seri Begawan
BGR|Bulgaria|Bulgarian;Bulgarians|Sofia
BFA|Burkina Faso|Burkinabe|Ouagadougou
BDI|Burundi|Burundian;Burundians|Bujumbura
KHM|Cambodia|Cambodian;Cambodians|Phnom Penh
CMR|Cameroon|Cameroonian;Cameroonians|Yaounde
CAN|Canada|Canadian;Canadians|Ottawa
CPV|Cape Verde|Cape Verdean|Praia
CAF|Central African Republic|Central African|Bangui
TCD|Chad|Chadian;Chadians|N'Djamena
CHL|Chile|Chilean;Chileans|Santiago
CHN|China;People's Republic of China;PRC|Chinese|Beijing
COL|Colombia|Colombian;Colombians|Bogota
COM|Comoros|Comorian|Moroni
COG|Republic of the Congo;Congo-Brazzaville||Brazzaville
COD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;Congo|Congolese|Kinshasa
CRI|Costa Rica|Costa Rican;Costa Ricans|San Jose
CIV|Ivory Coast;Cote d'Ivoire;Côte d'Ivoire|Ivorian;Ivorians|Abidjan
HRV|Croatia|Croatian;Croatians;Croat;Croats|Zagreb
CUB|Cuba|Cuban;Cubans|Havana
CYP|Cyprus|Cypriot;Cypriots|Nicosia
CZE|Czech Republic;Czechia|Czech;Czechs|Prague
DNK|Denmark|Danish;Dane;Danes|Copenhagen
DJI|Djibouti|Djiboutian|
DMA|Dominica||Roseau
DOM|Dominican Republic|Dominican;Dominicans|Santo Domingo
ECU|Ecuador|Ecuadorian;Ecuadorean;Ecuadorians|Quito
EGY|Egypt|Egyptian;Egyptians|Cairo
SLV|El Salvador|Salvadoran;Salvadorans|San Salvador
GNQ|Equatorial Guinea|Equatoguinean|Malabo
ERI|Eritrea|Eritrean;Eritreans|Asmara
EST|Estonia|Estonian;Estonians|Tallinn
SWZ|Eswatini;Swaziland|Swazi|Mbabane
ETH|Ethiopia|Ethiopian;Ethiopians|Addis Ababa
FJI|Fiji|Fijian;Fijians|Suva
FIN|Finland|Finnish;Finn;Finns|Helsinki
FRA|France|French;Frenchman;Frenchwoman|Paris
GAB|Gabon|Gabonese|Libreville
GMB|Gambia;The Gambia|Gambian;Gambians|Banjul
GEO|Georgia|Georgian;Georgians|Tbilisi
DEU|Germany|German;Germans|Berlin
GHA|Ghana|Ghanaian;Ghanaians|Accra
GRC|Greece|Greek;Greeks|Athens
GRD|Grenada|Grenadian|St. George's
GTM|Guatemala|Guatemalan;Guatemalans|Guatemala City
GIN|Guinea|Guinean;Guineans|Conakry
GNB|Guinea-Bissau||Bissau
GUY|Guyana|Guyanese|Georgetown
HTI|Haiti|Haitian;Haitians|Port-au-Prince
HND|Honduras|Honduran;Hondurans|Tegucigalpa
HKG|Hong Kong|Hongkonger;Hongkongers|
HUN|Hungary|Hungarian;Hungarians|Budapest
ISL|Iceland|Icelandic;Icelander;Icelanders|Reykjavik
IND|India|Indian;Indians|New Delhi;Delhi
IDN|Indonesia|Indonesian;Indonesians|Jakarta
IRN|Iran;Islamic Republic of Iran|Iranian;Iranians|Tehran
IRQ|Iraq|Iraqi;Iraqis|Baghdad
IRL|Ireland;Republic of Ireland|Irish;Irishman|Dublin
ISR|Israel|Israeli;Israelis|Jerusalem
ITA|Italy|Italian;Italians|Rome
JAM|Jamaica|Jamaican;Jamaicans|Kingston
JPN|Japan|Japanese|Tokyo
JOR|Jordan|Jordanian;Jordanians|Amman
KAZ|Kazakhstan|Kazakh;Kazakhs;Kazakhstani|Astana
KEN|Kenya|Kenyan;Kenyans|Nairobi
PRK|North Korea;DPRK;Democratic People's Republic of Korea;D.P.R.K.;N. Korea;N Korea|North Korean;North Koreans|Pyongyang
KOR|South Korea;Republic of Korea;S. Korea;S Korea;ROK|South Korean;South Koreans|Seoul
XKX|Kosovo|Kosovar;Kosovan;Kosovars|Pristina
KWT|Kuwait|Kuwaiti;Kuwaitis|Kuwait City
KGZ|Kyrgyzstan|Kyrgyz|Bishkek
LAO|Laos|Laotian;Laotians;Lao|Vientiane
LVA|Latvia|Latvian;Latvians|Riga
LBN|Lebanon|Lebanese|Beirut
LSO|Lesotho|Basotho|Maseru
LBR|Liberia|Liberian;Liberians|Monrovia
LBY|Libya|Libyan;Libyans|Tripoli
LIE|Liechtenstein||Vaduz
LTU|Lithuania|Lithuanian;Lithuanians|Vilnius
LUX|Luxembourg|Luxembourgish|
MDG|Madagascar|Malagasy|Antananarivo
MWI|Malawi|Malawian;Malawians|Lilongwe
MYS|Malaysia|Malaysian;Malaysians|Kuala Lumpur
MDV|Maldives|Maldivian|Male
MLI|Mali|Malian;Malians|Bamako
MLT|Malta|Maltese|Valletta
MHL|Marshall Islands|Marshallese|Majuro
MRT|Mauritania|Mauritanian|Nouakchott
MUS|Mauritius|Mauritian|Port Louis
MEX|Mexico|Mexican;Mexicans|Mexico City
FSM|Micronesia|Micronesian|Palikir
MDA|Moldova|Moldovan;Moldovans|Chisinau
MCO|Monaco|Monegasque|
MNG|Mongolia|Mongolian;Mongolians|Ulan Bator;Ulaanbaatar
MNE|Montenegro|Montenegrin;Montenegrins|Podgorica
MAR|Morocco|Moroccan;Moroccans|Rabat
MOZ|Mozambique|Mozambican;Mozambicans|Maputo
MMR|Myanmar;Burma|Burmese|Naypyitaw
NAM|Namibia|Namibian;Namibians|Windhoek
NRU|Nauru|Nauruan|Yaren
NPL|Nepal|Nepalese;Nepali;Nepalis|Kathmandu
NLD|Netherlands;The Netherlands;Holland|Dutch;Dutchman|Amsterdam;The Hague
NZL|New Zealand|New Zealander;New Zealanders;Kiwi|Wellington
NIC|Nicaragua|Nicaraguan;Nicaraguans|Managua
NER|Niger|Nigerien|Niamey
NGA|Nigeria|Nigerian;Nigerians|Abuja
MKD|North Macedonia;Macedonia|Macedonian;Macedonians|Skopje
NOR|Norway|Norwegian;Norwegians|Oslo
OMN|Oman|Omani;Omanis|Muscat
PAK|Pakistan|Pakistani;Pakistanis|Islamabad
PLW|Palau|Palauan|
PSE|Palestine;State of Palestine;Palestinian territories|Palestinian;Palestinians|Ramallah
PAN|Panama|Panamanian;Panamanians|Panama City
PNG|Papua New Guinea|Papua New Guinean|Port Moresby
PRY|Paraguay|Paraguayan;Paraguayans|Asuncion
PER|Peru|Peruvian;Peruvians|Lima
PHL|Philippines;The Philippines|Philippine;Filipino;Filipinos;Filipina|Manila
POL|Poland|Polish;Pole;Poles|Warsaw
PRT|Portugal|Portuguese|Lisbon
PRI|Puerto Rico|Puerto Rican;Puerto Ricans|San Juan
QAT|Qatar|Qatari;Qataris|Doha
ROU|Romania|Romanian;Romanians|Bucharest
RUS|Russia;Russian Federation|Russian;Russians|Moscow
RWA|Rwanda|Rwandan;Rwandans|Kigali
WSM|Samoa|Samoan;Samoans|Apia
SAU|Saudi Arabia;Kingdom of Saudi Arabia|Saudi;Saudis;Saudi Arabian|Riyadh
SEN|Senegal|Senegalese|Dakar
SRB|Serbia|Serbian;Serbians;Serb;Serbs|Belgrade
SYC|Seychelles|Seychellois|
SLE|Sierra Leone|Sierra Leonean|Freetown
SGP|Singapore|Singaporean;Singaporeans|
SVK|Slovakia|Slovak;Slovaks;Slovakian|Bratislava
SVN|Slovenia|Slovenian;Slovene;Slovenians|Ljubljana
SLB|Solomon Islands||Honiara
SOM|Somalia|Somali;Somalis;Somalian|Mogadishu
ZAF|South Africa|South African;South Africans|Pretoria
SSD|South Sudan|South Sudanese|Juba
ESP|Spain|Spanish;Spaniard;Spaniards|Madrid
LKA|Sri Lanka|Sri Lankan;Sri Lankans|Colombo
SDN|Sudan|Sudanese|Khartoum
SUR|Suriname|Surinamese|Paramaribo
SWE|Sweden|Swedish;Swede;Swedes|Stockholm
CHE|Switzerland|Swiss|Bern
SYR|Syria;Syrian Arab Republic|Syrian;Syrians|Damascus
TWN|Taiwan|Taiwanese|Taipei
TJK|Tajikistan|Tajik;Tajiks|Dushanbe
TZA|Tanzania|Tanzanian;Tanzanians|Dodoma
THA|Thailand|Thai;Thais|Bangkok
TLS|East Timor;Timor-Leste|Timorese;East Timorese|Dili
TGO|Togo|Togolese|Lome
TON|Tonga|Tongan;Tongans|Nuku'alofa
TTO|Trinidad and Tobago|Trinidadian|Port of Spain
TUN|Tunisia|Tunisian;Tunisians|Tunis
TUR|Turkey;Türkiye;Turkiye|Turkish;Turk;Turks|Ankara
TKM|Turkmenistan|Turkmen|Ashgabat
TUV|Tuvalu|Tuvaluan|Funafuti
UGA|Uganda|Ugandan;Ugandans|Kampala
UKR|Ukraine|Ukrainian;Ukrainians|Kyiv;Kiev
ARE|United Arab Emirates;UAE;U.A.E.|Emirati;Emiratis|Abu Dhabi
GBR|United Kingdom;UK;U.K.;Britain;Great Britain|British;Briton;Britons;Brits|London
USA|United States;United States of America;U.S.;US;U.S;U.S.A.;USA;America|American;Americans|Washington, D.C.;Washington D.C.;Washington DC
URY|Uruguay|Uruguayan;Uruguayans|Montevideo
UZB|Uzbekistan|Uzbek;Uzbeks|Tashkent
VUT|Vanuatu||Port Vila
VAT|Vatican;Vatican City;Holy See||
VEN|Venezuela|Venezuelan;Venezuelans|Caracas
VNM|Vietnam;Viet Nam|Vietnamese|Hanoi
YEM|Yemen|Yemeni;Yemenis|Sanaa
ZMB|Zambia|Zambian;Zambians|Lusaka
ZWE|Zimbabwe|Zimbabwean;Zimbabweans|Harare
SUN|Soviet Union;USSR;U.S.S.R.|Soviet;Soviets|
YUG|Yugoslavia|Yugoslav;Yugoslavian|
GRL|Greenland|Greenlandic;Greenlander;Greenlanders|Nuuk
`

/** A country's names, the words for its people, its capital. */
export interface Country {
  /** ISO 3166-1 alpha-3. */
  readonly code: string
  readonly names: readonly string[]
  readonly adjectives: readonly string[]
  readonly capitals: readonly string[]
}

const list = (cell: string | undefined): string[] => (cell ? cell.split(';') : [])

/** Every country of the table. */
export const COUNTRIES: readonly Country[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [code = '', names, adjectives, capitals] = line.split('|')
    return { code, names: list(names), adjectives: list(adjectives), capitals: list(capitals) }
  })

/**
 * By country: well-known cities that are no capitals, and regions that news names like places. Own
 * list; `=` stands between two names of one city.
 */
export const CITIES: Readonly<Record<string, string>> = {
  USA: `New York=New York City=NYC;Los Angeles=L.A.=LA;Chicago;Houston;San Francisco;Boston;Seattle;Miami;Dallas;Atlanta;Philadelphia;Detroit;Denver;Las Vegas;San Diego;Phoenix;Baltimore;New Orleans;Minneapolis;Cleveland;Pittsburgh;Portland;St. Louis;Kansas City;Indianapolis;Manhattan;Brooklyn;Hollywood;Washington;Silicon Valley;California;Texas;Florida;Ohio;Pennsylvania;Illinois;Michigan;North Carolina;South Carolina;Virginia;West Virginia;New Jersey;Arizona;Massachusetts;Tennessee;Indiana;Missouri;Maryland;Wisconsin;Colorado;Minnesota;Alabama;Louisiana;Kentucky;Oregon;Oklahoma;Connecticut;Utah;Iowa;Nevada;Arkansas;Mississippi;Kansas;New Mexico;Nebraska;Idaho;Hawaii;New Hampshire;Maine;Montana;Rhode Island;Delaware;South Dakota;North Dakota;Alaska;Vermont;Wyoming;Salt Lake City;Sacramento;San Jose;Orlando;Tampa;Nashville;Memphis;Milwaukee;Honolulu;Charlotte;Columbus;Cincinnati;Oakland;Long Beach`,
  GBR: `England;Scotland;Wales;Northern Ireland;Manchester;Birmingham;Liverpool;Glasgow;Edinburgh;Belfast;Cardiff;Leeds;Bristol;Oxford;Cambridge;Sheffield`,
  RUS: `Saint Petersburg;St. Petersburg;Vladivostok;Sochi;Kazan;Novosibirsk;Chechnya;Siberia;Grozny;Yekaterinburg`,
  UKR: `Crimea;Donetsk;Luhansk;Kharkiv;Odesa;Odessa;Lviv;Mariupol;Kherson;Zaporizhzhia;Donbas;Bakhmut;Sevastopol`,
  CHN: 'Shanghai;Guangzhou;Shenzhen;Wuhan;Tibet;Xinjiang;Tianjin;Chongqing;Macau',
  IND: 'Mumbai;Kolkata;Chennai;Bangalore;Hyderabad;Kashmir;Gujarat;Punjab;Kerala',
  PAK: 'Karachi;Lahore;Peshawar;Rawalpindi',
  IRQ: 'Mosul;Basra;Fallujah;Kirkuk;Erbil',
  SYR: 'Aleppo;Homs;Idlib;Raqqa;Latakia',
  ISR: 'Tel Aviv;Haifa',
  PSE: 'Gaza;Gaza Strip;the Gaza Strip;West Bank;Rafah;Khan Younis',
  TUR: 'Istanbul;Izmir',
  FRA: 'Marseille;Lyon;Nice;Toulouse;Strasbourg',
  DEU: 'Munich;Hamburg;Frankfurt;Cologne;Stuttgart;Bavaria;Dresden;Leipzig',
  ITA: 'Milan;Naples;Turin;Venice;Florence;Sicily',
  ESP: 'Barcelona;Catalonia;Valencia;Seville',
  CAN: 'Toronto;Montreal;Vancouver;Quebec;Ontario;Calgary;Alberta;British Columbia',
  AUS: 'Sydney;Melbourne;Brisbane;Perth;Adelaide;Queensland;New South Wales;Tasmania',
  JPN: 'Osaka;Kyoto;Hiroshima;Nagasaki;Okinawa;Fukushima',
  BRA: 'Rio de Janeiro;Sao Paulo',
  CHE: 'Geneva;Zurich;Davos;Basel',
  EGY: 'Alexandria;Sinai',
  SAU: 'Jeddah;Mecca;Medina',
  ARE: 'Dubai',
  ZAF: 'Johannesburg;Cape Town;Durban',
  NGA: 'Lagos',
  KAZ: 'Almaty',
  IDN: 'Aceh;Sumatra;Java;Bali',
  KEN: 'Mombasa',
}

/** Parts of the world that are no country. */
export const REGIONS: readonly string[] =
  `Europe;Asia;Africa;North America;South America;Latin America;Middle East;Central Asia;Southeast Asia;
Korean Peninsula;Korean peninsula;Persian Gulf;Black Sea;Red Sea;South China Sea;Baltic Sea;Mediterranean;Balkans;
Caucasus;Eastern Europe;Western Europe;Arctic;Antarctica;Atlantic;Pacific;Sahel;Caribbean;East Asia`
    .replaceAll('\n', '')
    .split(';')
