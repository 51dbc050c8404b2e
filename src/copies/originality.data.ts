/**
 * News agencies by every name that outlets, bylines and credits give them; the first is the name
 * that reasons print. Own list, from the agencies' own styles of themselves.
 */
export const AGENCIES: readonly (readonly [string, ...string[]])[] = [
  ['AP', 'associated press', 'the associated press', 'ap news', 'apnews.com', 'apnews'],
  ['Reuters', 'reuters.com', 'thomson reuters', 'reuters news agency'],
  ['AFP', 'agence france-presse', 'agence france presse', 'afp.com', 'afp news agency'],
  ['UPI', 'united press international', 'upi.com'],
  ['Bloomberg', 'bloomberg.com', 'bloomberg news'],
  ['dpa', 'deutsche presse-agentur', 'dpa international'],
  ['EFE', 'agencia efe'],
  ['ANSA', 'ansa.it'],
  ['PA', 'press association', 'pa media', 'pa news agency'],
  ['TASS', 'itar-tass', 'tass.com'],
  ['Interfax', 'interfax.com'],
  ['RIA Novosti', 'ria'],
  ['Xinhua', 'xinhua news agency', 'xinhuanet', 'xinhuanet.com', 'news.cn'],
  ['Kyodo', 'kyodo news', 'kyodonews.net'],
  ['Yonhap', 'yonhap news agency', 'yna.co.kr'],
  ['KCNA', 'korean central news agency'],
  ['Anadolu', 'anadolu agency', 'aa.com.tr'],
  ['PTI', 'press trust of india'],
  ['ANI', 'asian news international'],
  ['Canadian Press', 'the canadian press', 'cp'],
]
