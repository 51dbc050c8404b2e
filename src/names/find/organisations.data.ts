/**
 * Bodies that news names by more than one name: fullest name first, then aliases; country; sector
 * (PLOVER). Own table of facts. `IGO` stands for the country of bodies that states form.
 */
const TABLE = `
Associated Press;AP;The Associated Press|USA|JRN
Agence France-Presse;AFP;Agence France Presse|FRA|JRN
Reuters;Thomson Reuters|GBR|JRN
Korean Central News Agency;KCNA|PRK|JRN
Yonhap;Yonhap News Agency;Yonhap News|KOR|JRN
Xinhua;Xinhua News Agency|CHN|JRN
Kyodo News;Kyodo|JPN|JRN
TASS;Itar-Tass|RUS|JRN
RIA Novosti;RIA|RUS|JRN
Interfax|RUS|JRN
IRNA;Islamic Republic News Agency|IRN|JRN
Deutsche Presse-Agentur;dpa;DPA|DEU|JRN
EFE|ESP|JRN
ANSA|ITA|JRN
Anadolu;Anadolu Agency|TUR|JRN
Press Trust of India;PTI|IND|JRN
United Press International;UPI|USA|JRN
Bloomberg;Bloomberg News|USA|JRN
Getty Images;Getty|USA|BUS
British Broadcasting Corporation;BBC|GBR|JRN
BBC News|GBR|JRN
Cable News Network;CNN|USA|JRN
Fox News;Fox News Channel|USA|JRN
Al Jazeera|QAT|JRN
New York Times;The New York Times|USA|JRN
Washington Post;The Washington Post|USA|JRN
Wall Street Journal;The Wall Street Journal|USA|JRN
Guardian;The Guardian|GBR|JRN
USA Today;USA TODAY|USA|JRN
NBC;NBC News|USA|JRN
CBS;CBS News|USA|JRN
ABC News|USA|JRN
NPR;National Public Radio|USA|JRN
Kremlin;the Kremlin|RUS|GOV
White House|USA|GOV
Pentagon|USA|MIL
State Department;U.S. State Department;US State Department|USA|GOV
Downing Street;10 Downing Street;No. 10|GBR|GOV
Whitehall|GBR|GOV
Elysee;Élysée|FRA|GOV
Blue House|KOR|GOV
Zhongnanhai|CHN|GOV
Capitol Hill;Congress;U.S. Congress|USA|LEG
House of Representatives|USA|LEG
Senate;U.S. Senate|USA|LEG
House of Commons|GBR|LEG
Knesset|ISR|LEG
Bundestag|DEU|LEG
State Duma;Duma|RUS|LEG
Verkhovna Rada|UKR|LEG
Foreign Office|GBR|GOV
Federal Bureau of Investigation;FBI;F.B.I.|USA|COP
Central Intelligence Agency;CIA;C.I.A.|USA|SPY
National Security Agency;NSA|USA|SPY
National Aeronautics and Space Administration;NASA|USA|GOV
U.S. Air Force;US Air Force;USAF;United States Air Force|USA|MIL
U.S. Army;US Army;United States Army|USA|MIL
U.S. Navy;US Navy;United States Navy|USA|MIL
Federal Security Service;FSB|RUS|SPY
MI5|GBR|SPY
MI6|GBR|SPY
Mossad|ISR|SPY
Scotland Yard;Metropolitan Police|GBR|COP
United Nations;UN;U.N.|IGO|
UN Security Council;U.N. Security Council;United Nations Security Council;Security Council|IGO|
International Atomic Energy Agency;IAEA|IGO|
North Atlantic Treaty Organization;NATO;Nato;North Atlantic Treaty Organisation|IGO|MIL
European Union;EU;E.U.|IGO|
European Commission|IGO|
European Parliament|IGO|LEG
African Union;AU|IGO|
Arab League|IGO|
Association of Southeast Asian Nations;ASEAN|IGO|
Group of Seven;G7;G-7|IGO|
Group of 20;G20;G-20|IGO|
World Health Organization;WHO;World Health Organisation|IGO|
World Trade Organization;WTO|IGO|
International Monetary Fund;IMF|IGO|
World Bank|IGO|
International Criminal Court;ICC|IGO|JUD
International Court of Justice;ICJ|IGO|JUD
OPEC;Organization of the Petroleum Exporting Countries|IGO|
OSCE;Organization for Security and Cooperation in Europe|IGO|
UNICEF;Unicef|IGO|
UNESCO;Unesco|IGO|
UNHCR|IGO|
Red Cross;International Committee of the Red Cross;ICRC|NGO|
Amnesty International|NGO|
Human Rights Watch|NGO|
Greenpeace|NGO|
Hamas|PSE|REB
Hezbollah;Hizbollah|LBN|REB
Taliban;the Taliban|AFG|REB
al-Qaida;Al-Qaida;al-Qaeda;Al-Qaeda;Al Qaeda;al Qaeda||REB
Islamic State;ISIS;ISIL;Islamic State group||REB
Fatah|PSE|PTY
Boko Haram|NGA|REB
al-Shabab;al-Shabaab;Al-Shabaab;Al Shabaab;al Shabaab|SOM|REB
Islamic Jihad;Palestinian Islamic Jihad|PSE|REB
Muslim Brotherhood|EGY|OPP
Houthis;Houthi|YEM|REB
Republican Party;GOP;Republicans;Republican|USA|PTY
Democratic Party;Democrats;Democrat|USA|PTY
Labour Party|GBR|PTY
Conservative Party|GBR|PTY
Microsoft|USA|BUS
Apple;Apple Inc.;Apple Computer|USA|BUS
Google|USA|BUS
Facebook|USA|BUS
Amazon|USA|BUS
Twitter|USA|BUS
Boeing|USA|BUS
Airbus|FRA|BUS
Gazprom|RUS|BUS
Samsung|KOR|BUS
Toyota|JPN|BUS
Huawei|CHN|BUS
`

/** A body with its names, country and sector. */
export interface KnownOrganisation {
  /** Fullest name first. */
  readonly names: readonly string[]
  readonly country?: string
  readonly sector?: string
}

/** Every body of the table. */
export const ORGANISATIONS: readonly KnownOrganisation[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [names = '', country, sector] = line.split('|')
    return {
      names: names.split(';'),
      ...(country ? { country } : {}),
      ...(sector ? { sector } : {}),
    }
  })
