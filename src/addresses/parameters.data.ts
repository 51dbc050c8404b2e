/** Parameters of an address that say how a reader came, not what is read. */

/** Beginnings of such names: campaign systems, with the system that writes them. */
export const WAY_BEGINNINGS: readonly string[] = [
  'utm_', // Google, and most others after it
  'mtm_', // Matomo
  'pk_', // Piwik
  'piwik_',
  'at_', // Piano, AT Internet
  'hsa_', // HubSpot
  '__hs',
  '_hs',
  'oly_', // Omeda
  'vero_',
  'ns_', // Comscore: ns_mchannel, ns_campaign
  'guce_', // Yahoo
  'soc_', // soc_src, soc_trk
  'fb_action_',
  'stm_',
  'trk_',
  'wt_', // Webtrends, Mapp
  'ito_',
  'bsft_', // Blueshift
  'sfmc_', // Salesforce
  'elq', // Eloqua
  'dm_i_',
]

/** Whole names. */
export const WAYS: ReadonlySet<string> = new Set([
  '__twitter_impression',
  '_branch_match_id',
  '_branch_referrer',
  '_ga',
  '_gl',
  '_kx',
  '_openstat',
  '_ke',
  'cmp',
  'cndid',
  'emci',
  'emdi',
  'esrc',
  'giftcopy',
  'hss_channel',
  'irclickid',
  'itid',
  'ito',
  'leadsource',
  'mbid',
  'rb_clickid',
  'reflink',
  'sharetoken',
  'sref',
  'unlocked_article_code',
  'wprov',
  'xtref',
  'cmpid',
  'dclid',
  'ef_id',
  'epik',
  'et_rid',
  'fb_ref',
  'fb_source',
  'fbclid',
  'ftag',
  'gaa_at',
  'gaa_n',
  'gaa_sig',
  'gaa_ts',
  'gad_campaignid',
  'gad_source',
  'gbraid',
  'gclid',
  'gclsrc',
  'guccounter',
  'hsctatracking',
  'icid',
  'igsh',
  'igshid',
  'intcmp',
  'li_fat_id',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  'ml_subscriber',
  'ml_subscriber_hash',
  'mkcid',
  'ncid',
  'ocid',
  'ref_src',
  'ref_url',
  'referrer',
  's_cid',
  's_kwcid',
  'sc_cid',
  'share_btn',
  'smid',
  'smtyp',
  'smprod',
  'spm',
  'srsltid',
  'sr_share',
  'taid',
  'tpcc',
  'trackingid',
  'ttclid',
  'twclid',
  'wbraid',
  'wickedid',
  'wt.mc_id',
  'wtmc',
  'xtor',
  'yclid',
  'ysclid',
])

/** Sessions of one visitor, in a query or behind a `;` of a path. */
export const SESSIONS: ReadonlySet<string> = new Set([
  'jsessionid',
  'phpsessid',
  'aspsessionid',
  'cfid',
  'cftoken',
])

/**
 * Names that say how a reader came with some values and what is read with others: the values are the former's. `host` is any
 * host name or address.
 */
export const WAYS_BY_VALUE: Readonly<Record<string, 'host' | RegExp>> = {
  ref: 'host',
  referer: 'host',
  partner: /^rss(?:nyt)?$/i,
  emc: /^rss$/i,
  share: /^(?:facebook|twitter|whatsapp|email|telegram|linkedin|reddit|pinterest)$/i,
}
