import { anyWord } from '../../lexicon/index.ts'
import type { NameWords } from './name-table.ts'

/**
 * What the words in an element's tag, class, id and role say that it holds, as bits. The patterns
 * run on names in lower case with `-` between words (`storyBody_x` is `story-body-x`). Collected
 * from the class names of news sites' and blog engines' public templates.
 */
export const TRAIT = {
  nav: 1 << 0,
  footer: 1 << 1,
  header: 1 << 2,
  aside: 1 << 3,
  related: 1 << 4,
  share: 1 << 5,
  newsletter: 1 << 6,
  comment: 1 << 7,
  promo: 1 << 8,
  ad: 1 << 9,
  caption: 1 << 10,
  credit: 1 << 11,
  byline: 1 << 12,
  stamp: 1 << 13,
  bio: 1 << 14,
  tags: 1 << 15,
  teaser: 1 << 16,
  media: 1 << 17,
  body: 1 << 18,
  title: 1 << 19,
  dek: 1 << 20,
  overlay: 1 << 21,
  wall: 1 << 22,
  live: 1 << 23,
  pullquote: 1 << 24,
  article: 1 << 25,
  figure: 1 << 26,
  correction: 1 << 27,
  unseen: 1 << 28,
} as const

/** Traits that a tag alone gives. */
export const TAG_TRAITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    nav: TRAIT.nav,
    footer: TRAIT.footer,
    header: TRAIT.header,
    aside: TRAIT.aside,
    figcaption: TRAIT.caption,
    figure: TRAIT.figure,
    article: TRAIT.article,
    dialog: TRAIT.overlay,
    button: TRAIT.nav,
    form: TRAIT.promo,
  }),
)

/** Words of names, as `nameTable` reads them; an element may have several traits. */
export const NAME_TRAITS: readonly NameWords[] = [
  [
    anyWord(`
      nav navbar navigation menu menus breadcrumbs? pagination pager toolbar toc table-of-contents
      skip-link topbar masthead sitemap jump-?links? subnav prev-next post-nav(?:igation)? nav-links
      next-prev wayfinding
    `),
    TRAIT.nav,
  ],
  [
    'footer|foot|colophon|copyright|legal|disclaimer|bottom-bar|page-bottom|site-info',
    TRAIT.footer,
  ],
  [
    'site-header|page-header|global-header|main-header|header-wrapper|top-header|site-head',
    TRAIT.header,
  ],
  [
    'aside|side-?bar|rail|right-?rail|left-?rail|right-col|sidecol|secondary|complementary|siderail|side-bar-[a-z]+',
    TRAIT.aside,
  ],
  [
    anyWord(`
      related related-?[a-z]+ [a-z]+-related recommend(?:ed|ations?|s|er)?
      more-(?:from|on|in|stories|news|articles|to-read|like-this|posts) read-?(?:more|next|also|on)
      readmore readnext also-?(?:read|like) you-?may yarpp jp-relatedposts outbrain taboola zergnet
      mgid most-?(?:read|popular|viewed|shared|recent|commented) popular trending trends
      latest-(?:news|stories|posts|articles) recent-(?:posts|news|stories|articles) up-?next
      next-?up suggest(?:ed|ions?)? see-?also further-reading onward more-coverage similar
      discover-more recirc(?:ulation)? keep-reading inline-?related bottom-(?:stories|recirc)
      top-stories trc must-?reads? editors?-picks? rec-?list around-the-web from-the-web spotlight
      infinite-?(?:scroll)?-?(?:next|item) next-(?:article|post|story) prev-(?:article|post|story)
      story-package hyper-?links?-?(?:list|box) elsewhere in-depth-links link-?stack linkbox
      box-?links? lire-aussi mehr-zum-thema interlink
    `),
    TRAIT.related,
  ],
  [
    anyWord(`
      share sharing sharedaddy shares share-?[a-z]+ social social-?[a-z]+ socials addthis addtoany
      a2a follow follow-?(?:us|me|buttons?) sd-(?:block|content|sharing) like-button tweet-button
      facebook-like sharethis ssba shareaholic heateor bookmark print-?(?:button|link)
      article-tools? post-tools action-?bar reactions? like-post jp-like post-likes email-this
      claps?
    `),
    TRAIT.share,
  ],
  [
    anyWord(`
      newsletters? newsletter-?[a-z]+ subscribe subscribe-?[a-z]+ subscription subscriptions
      sign-?up signup-?[a-z]+ mailing-?list mailchimp mc-embed-signup mc4wp
      email-?(?:signup|capture|form|optin) opt-?in optin-?[a-z]+ convertkit donate donation
      donations support-us membership lead-?magnet
    `),
    TRAIT.newsletter,
  ],
  [
    anyWord(`
      comments? comments?-?(?:area|list|section|wrapper|form|box|content|body|count|link)
      commentlist commenters? disqus disqus-thread respond responses? fb-comments discussion
      livefyre coral reader-comments replies viafoura spot-?im trackbacks? pingbacks? webmentions?
      user-comments leave-a-reply
    `),
    TRAIT.comment,
  ],
  [
    anyWord(`
      promos? promo-?[a-z]+ [a-z]+-promo promotion promotions? promoted sponsor sponsored sponsors?
      partner-?(?:content|box) cta call-to-action marketing in-?house teaser-?promo
      app-?(?:download|promo|banner) download-app buy-?(?:now|box|button) affiliate affiliates?
      product-?(?:box|card|list|widget|module) shop commerce coupon event-?promo banner callout
      announcement advertorial house-ad offer upsell whatsapp telegram-?(?:box|join|channel)?
      google-news add-source preferred-source
    `),
    TRAIT.promo,
  ],
  [
    anyWord(`
      ads? advert advertisements? advertising adsbygoogle
      ad-?(?:slot|container|wrapper|unit|box|label|space|block|banner|placement|text|placeholder)
      adunit dfp gpt google-ad banner-ad adslot sponsor-ad ad-[a-z0-9]+ native-ad leaderboard mpu
      teads code-block ez-toc-[a-z]+ adthrive
    `),
    TRAIT.ad,
  ],
  [
    anyWord(`
      captions? [a-z]+-caption caption-?[a-z]+ figcaption image-?(?:desc|description|info|text|meta)
      photo-?(?:desc|description|info|text|meta) wp-caption-text cutline img-(?:desc|caption|info)
      media-?(?:desc|description|caption|info|meta) gallery-caption legend legende bildunterschrift
      bildtext pie-de-foto video-?(?:desc|description|caption|info|title|meta|headline) rc-caption
      imagecaption photocaption
    `),
    TRAIT.caption,
  ],
  [
    anyWord(`
      credits? [a-z]+-credit credit-?[a-z]+ photo-?(?:by|credit|source)
      image-?(?:credit|source|attribution|copyright) photographer media-?(?:credit|attribution)
      photocredit imagecredit img-credit copyright-holder picture-source bildquelle image-rights
    `),
    TRAIT.credit,
  ],
  [
    anyWord(`
      bylines? by-?line byline-?[a-z]+ [a-z]+-byline authors?
      author-?(?:name|link|line|info|meta|names|title|wrapper|block|container|list) [a-z]+-authors?
      contributors? contributor-?[a-z]+ writers? reporter posted-by written-by post-author
      entry-author vcard dateline-author meta-author c-byline authored-by p-author submitted
      signature autor autoren auteur author-date
    `),
    TRAIT.byline,
  ],
  [
    anyWord(`
      date dates datetime
      date-?(?:time|line|published|posted|modified|created|stamp|info|display|posted|public|updated)
      time-?(?:stamp|published|posted|ago|info|date)? timestamp time-stamps? pub-?date
      publish(?:ed)?-?(?:date|time|on|at|info)? publication-?(?:date|time|info)
      post-?(?:date|time|meta) posted-?(?:on|at)? entry-?(?:date|time|meta)
      article-?(?:date|time|timestamp|meta|info|dateline|published) story-?(?:date|time|meta)
      updated? update-?(?:time|date) last-?(?:updated|modified) meta metadata
      meta-?(?:data|info|date|line|wrap|wrapper|bar|box|item|block) postmeta entry-info post-info
      dt-published datum fecha data-?pub created byline-date reading-?time read-?time
    `),
    TRAIT.stamp,
  ],
  [
    anyWord(`
      author-?(?:bio|box|card|profile|description|about|footer|details|desc|blurb|section|avatar|area|archive|note|biography|bottom)
      authorbox author-info-box bio biography biographies about-?(?:the-)?authors?
      about-?(?:me|us|box) writer-?(?:bio|box|profile) contributor-?(?:bio|box) guest-author
      post-author-box saboxplugin-wrap m-a-box authors?-?bios? abh-box byline-bio author-contact
      tagline bio-box article-author-bio co-authors-bio
    `),
    TRAIT.bio,
  ],
  [
    anyWord(`
      tags? tags?-?(?:list|links|cloud|wrapper|container|block|box|items?|section|area) taglist
      tagcloud topics? topic-?(?:list|links|tags) categor(?:y|ies) cat-?links
      category-?(?:list|links|label|name|tags) post-?(?:tags|categories|category|cats)
      entry-?(?:tags|categories|utility|terms|footer) article-?(?:tags|topics|categories) keywords?
      labels? kicker eyebrow section-?(?:name|label|title|link|tag|header) filed-?(?:under|in)
      rubric rubrik overline tax terms post-labels hashtags? subjects
    `),
    TRAIT.tags,
  ],
  [
    anyWord(`
      teasers? teaser-?[a-z]+ [a-z]+-teaser cards? card-?[a-z]+ [a-z]+-card tiles? headlines-list
      listing list-?(?:item|posts|articles) story-?(?:list|card|feed|stack|grid)
      article-?(?:list|card|feed|grid|teaser|preview) post-?(?:list|card|grid|preview)
      news-?(?:list|feed|ticker|grid) feed feed-?item river carousel slick swiper slider ticker
      excerpts? blog-?roll grid-?(?:item|posts) collection-?(?:item|list) stream archive-list
      package story-?box widgets? widget-?[a-z]+ link-list dynamic-list embed-?(?:card|link) onebox
      link-?preview wp-embedded-content
    `),
    TRAIT.teaser,
  ],
  [
    anyWord(`
      gallery gallery-?[a-z]+ galleries slideshow slide-?show slides? photo-?(?:gallery|set|essay)
      lightbox video video-?[a-z]+ videos player jw-?player jwplayer brightcove media-?player embed
      embed-?[a-z]+ twitter-tweet twitter-video instagram-media tiktok-embed fb-post podcast audio
      audio-?[a-z]+ listen image image-?(?:wrapper|container|block|holder|box) images photo photos
      photo-?(?:wrapper|container|block|box|holder) picture wp-caption wp-block-image
      img-?(?:wrapper|container|wrap|box) media media-?(?:object|wrapper|container|block|element)
      infographic chart graphic datawrapper
    `),
    TRAIT.media,
  ],
  [
    anyWord(`
      article-?(?:body|content|text|copy|paragraphs?|main|page-body|body-?[a-z]+|inner|story|entry|bodytext|detail-body|rich-text|full-text|contents)
      articlebody articletext articlecontent
      story-?(?:body|content|text|copy|body-?[a-z]+|main|article|detail|contents) storybody
      storytext entry-?(?:content|body|text|inner|content-[a-z]+) entrycontent
      post-?(?:content|body|text|entry|inner|article|single-content|bodycopy|content-[a-z]+)
      postcontent postbody blog-?(?:content|post-content|body|text|entry|post-body)
      news-?(?:body|content|text|detail|article-body|story) newsbody newstext
      content-?(?:body|text|article|main|detail|wrapper-body|copy|post|article-body) contentbody
      body-?(?:copy|content|text|main|article|wrapper) bodytext bodycopy bodycontent rich-?text
      richtext rte td-post-content single-?(?:content|post-content|article|entry) page-?body copy
      main-?(?:content|text|article|body|copy|story) maincontent
      text-?(?:content|body|block|long|wrapper|article) e-content wysiwyg field-name-body
      field--name-body field-body instapaper-body caas-body zn-body available-content paywall
      c-entry-content fulltext paragraphs the-content theiacontent wp-block-post-content
      asset-(?:body|content) tncms-region artikeltext artikel-?(?:text|content|body) article-?detail
      section-content prose markup markdown-body story notesblock nota cuerpo
    `),
    TRAIT.body,
  ],
  [
    anyWord(`
      headlines? [a-z]+-headline headline-?[a-z]+ entry-title post-title
      article-?(?:title|headline|hed|heading) story-?(?:title|headline|hed) page-title main-title
      titles? hed heading blog-title news-title p-name article-header-title
    `),
    TRAIT.title,
  ],
  [
    anyWord(`
      dek deck standfirst stand-first sub-?(?:title|head|headline|heading|hed|heds) summary
      [a-z]+-(?:summary|dek|standfirst|subtitle|subheadline|excerpt|intro|description|lede|lead|deck)
      intro introduction lead lede excerpt abstract
      article-?(?:desc|description|sub|subtitle|summary|lead|intro|dek)
      story-?(?:summary|dek|subtitle) post-excerpt entry-summary bajada chapo sous-titre vorspann
      teaser-?text ingress entradilla sommario key-?points highlights bulletpoints tldr takeaways?
    `),
    TRAIT.dek,
  ],
  [
    anyWord(`
      modal pop-?up popups? overlay cookie cookies?-?[a-z]+ consent gdpr ccpa onetrust cmp privacy
      lightbox-[a-z]+ interstitial notification notifications alert alerts tooltip dropdown
      drop-down offcanvas off-canvas flyout toast snackbar message-bar
      breaking-?(?:news|bar|banner)? login log-in signin sign-in register registration account
      user-menu search search-?[a-z]+ lang-switch language-switcher weather
      stock-?(?:quote|ticker|bar) market-?(?:data|bar) poll quiz survey game feedback
      report-?(?:error|abuse|correction) error-report print-only noprint no-print
    `),
    TRAIT.overlay,
  ],
  [
    anyWord(`
      paywall-?(?:message|prompt|box|overlay|banner|container|notice|gate) piano regwall
      meter-?[a-z]+ premium-?(?:message|box|overlay|teaser) subscriber-?only locked gated barrier
      tp-modal subscription-?(?:wall|required|prompt) article-locked paid-content
    `),
    TRAIT.wall,
  ],
  [
    'live-?blog|live-?(?:feed|updates?|post|entry|stream|ticker)|liveblog-?[a-z]+|timeline',
    TRAIT.live,
  ],
  [
    anyWord(`
      pull-?quotes? pullquote-?[a-z]+ wp-block-pullquote quote-?(?:box|callout) blockquote-pull
      callout-quote tweetable click-to-tweet tweet-?(?:box|this) fact-?box factbox info-?box infobox
      side-?note box-?(?:out|inset) explainer inset
    `),
    TRAIT.pullquote,
  ],
  [
    'article|post|entry|hentry|story|news-article|blog-post|single|single-post|type-post|h-entry|news-item',
    TRAIT.article,
  ],
  [
    'correction|corrections?|editors?-?note|editor-note|clarification|update-note',
    TRAIT.correction,
  ],
]

/** Whole class names that hide an element's words from the eye: Bootstrap, WordPress, GOV.UK and others. */
export const HIDING_NAMES: ReadonlySet<string> = new Set(
  `
    sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only screenreader-only
    screenreader hidden hide is-hidden u-hidden d-none offscreen off-screen element-invisible
    assistive-text accessibly-hidden a11y-hidden vh show-for-sr u-visually-hidden visually-hide
    invisible
  `
    .trim()
    .split(/\s+/),
)
