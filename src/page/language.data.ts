/**
 * The commonest function words of each language, those first that others lack (from Wiktionary's
 * frequency lists).
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that for was with his said from have has they which were would their been',
  de: 'der die und das ist nicht mit sich auf für dem ein eine auch wird nach bei einen von zu',
  fr: 'les des est une dans que pour qui sur pas avec par plus sont cette mais nous aux ses du',
  es: 'el los las una que por con para del se más como pero sus este según entre fue está también',
  pt: 'os uma não que com para dos por mais foi como mas pelo seu ao são também pela das em',
  it: 'il che di della per non una con gli del sono nel anche alla più dei questo dal è le',
  nl: 'het een van en niet dat zijn voor met aan ook door maar naar bij werd wordt heeft deze op',
  sv: 'och att det som för inte med är av har till den ett han på om men från var vid',
  da: 'og det at af ikke til med den har som der på er for blev også efter havde ved fra',
  nb: 'og det ikke av til med den har som på er for ble også etter hadde ved fra jeg mot',
  fi: 'ja on ei että se hän oli ovat mutta kun tai myös joka mukaan sekä kuin ole vuoden sen niin',
  pl: 'nie się na że do jest jak ale od przez jego oraz po przy był tym dla za są roku',
  cs: 'že na se je to jsou podle ale jako pro by který také jeho byl před po jsem více až',
  hu: 'hogy nem egy az és volt meg csak már még vagy lehet kell után szerint mert is ezt pedig mint',
  ro: 'în că nu este să pentru din mai care cu sunt fost această dar după sau lui au ale pe',
  tr: 've bir bu için olarak ile daha olan gibi sonra kadar göre ancak değil çok oldu var türk ise ki',
  id: 'yang dan di untuk dengan dari tidak ini itu dalam pada akan juga oleh kepada karena ada bisa saat tersebut',
  vi: 'của và là không được có trong cho người với những một này đã các khi đến từ ra tại',
}

/** Scripts that one language of the news is mostly written in, rarer ones first. */
export const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[іїєґІЇЄҐ]/g, 'uk'],
  [/[\u0400-\u04ff]/g, 'ru'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[پچژگ]/g, 'fa'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0980-\u09ff]/g, 'bn'],
  [/[\u0b80-\u0bff]/g, 'ta'],
  [/[\u0e00-\u0e7f]/g, 'th'],
]
