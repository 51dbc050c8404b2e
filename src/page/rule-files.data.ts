import type { InjectionReasons, RuleFiles, RuleIn } from '../article/index.ts'

/** What labels a line of an HTML page. */
export const HTML_RULES = {
  'src/page/html/label-lines.ts': 'none',
  'src/page/html/read-html.ts': 'page.notice',
  'src/page/html/rules/furniture.ts':
    'comment.name furniture.button furniture.footer furniture.nav furniture.overlay furniture.rights furniture.tags furniture.wall',
  'src/page/html/rules/head.ts':
    'head.bio head.by head.byline head.dek head.dek-heading head.stamp head.stamp-name head.title head.title-again',
  'src/page/html/rules/picture.ts':
    'picture.caption picture.credit picture.credit-at-end picture.credit-words picture.figure picture.media picture.position',
  'src/page/html/rules/promo.ts': 'promo.ad promo.box promo.note promo.pitch',
  'src/page/html/rules/tail.ts': 'tail.bio tail.sign-off tail.wire-credit',
  'src/page/html/rules/teaser.ts':
    'teaser.after-end teaser.after-stop teaser.card teaser.heading teaser.link teaser.pointer teaser.related',
  'src/page/html/rules/text.ts':
    'text.after text.before text.body text.no-prose text.outside text.pull-quote text.repeat text.subhead',
  'src/page/html/scorer/score-lines.ts': 'score.body score.other',
  'src/page/html/settle-pictures.ts':
    'picture.button picture.credit-at-end picture.credit-words picture.other-story picture.pointer picture.position',
} as const satisfies RuleFiles

/** A rule that labels a line of an HTML page. */
export type HtmlRuleName = RuleIn<typeof HTML_RULES>

/** What labels a passage of a plain-text page. */
export const PLAIN_RULES = {
  'src/page/plain/rules/bio.ts': 'bio.contact bio.name bio.office bio.writes',
  'src/page/plain/rules/byline.ts':
    'byline.author byline.by byline.label byline.name byline.office',
  'src/page/plain/rules/caption.ts':
    'caption.announced caption.bracket-credit caption.credit caption.label caption.opening caption.over-credit caption.slash-credit credit.bracket credit.line',
  'src/page/plain/rules/furniture.ts': [
    'comment.heading comment.name footer.address footer.editor footer.legal menu.address menu.button',
    'menu.crumbs other.no-words promo.pitch teaser.heading',
  ],
  'src/page/plain/rules/place.ts': [
    'body.list body.run body.short comment.section dek.below menu.behind menu.head menu.repeated',
    'promo.head subhead.inside teaser.behind teaser.box teaser.headline teaser.section title.headline',
    'title.repeated',
  ],
  'src/page/plain/rules/repeat.ts': 'menu.repeated promo.repeated teaser.video',
  'src/page/plain/rules/stamp.ts':
    'stamp.ago stamp.clock stamp.crawler stamp.date stamp.label stamp.repost stamp.view stamp.view-date stamp.yearless',
  'src/page/plain/rules/wire-credit.ts':
    'wire-credit.agency wire-credit.contributed wire-credit.name wire-credit.sign-off',
} as const satisfies RuleFiles

/** A rule that labels a passage of a plain-text page. */
export type PlainRuleName = RuleIn<typeof PLAIN_RULES>

/** What labels a line of a news item in a format of the IPTC: the field that it stands in. */
export const NEWS_RULES = {
  'src/page/news/read-news-item.ts': [
    'news.byline news.caption news.credit news.dateline news.headline news.note news.paragraph',
    'news.picture-credit news.standfirst news.subhead',
  ],
} as const satisfies RuleFiles

/** A rule that labels a line of a news item. */
export type NewsRuleName = RuleIn<typeof NEWS_RULES>

/** The file of each reason for which words count as injected. */
export const INJECTION_FILES: Readonly<Record<keyof InjectionReasons, string>> = {
  'opens-title': 'src/page/plain/brand-sign.ts',
  'ends-title': 'src/page/plain/brand-sign.ts',
  'opens-title-in-brackets': 'src/page/plain/brand-sign.ts',
  'ends-path-line': 'src/page/plain/brand-sign.ts',
  'only-tag': 'src/page/plain/brand-sign.ts',
  advertised: 'src/page/plain/brand-sign.ts',
  'in-date-line': 'src/page/plain/brand-sign.ts',
  reposted: 'src/page/plain/brand-sign.ts',
  'glued-to-next': 'src/page/plain/brand-place.ts',
  'glued-to-last': 'src/page/plain/brand-place.ts',
  'glued-to-sentence': 'src/page/plain/brand-place.ts',
  'unfit-in-sentence': 'src/page/plain/brand-place.ts',
  'alone-in-brackets': 'src/page/plain/brand-place.ts',
  'not-in-source': 'src/copies/compare/compare-copies.ts',
}
