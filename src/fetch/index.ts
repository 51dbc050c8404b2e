/**
 * One guarded request, what an answer says of itself, what a site lets be read, and where its feeds are. Nothing below opens a
 * connection, nothing above opens one by itself.
 *
 * @module
 */
export {
  type Capture,
  FAILURES,
  type FailureCode,
  type Fetched,
  type FetchFailure,
  type Hop,
  NOTES,
  type NoteCode,
} from './capture.ts'
export { type Clock, machineClock, timeOf } from './clock.ts'
export {
  type FeedLink,
  likelyFeeds,
  likelySitemaps,
  type PageLinks,
  pageLinks,
} from './discover/page-links.ts'
export { type FetchOptions, fetchAddress } from './fetch-address.ts'
export { type Freshness, freshnessOf } from './freshness/cache-control.ts'
export { retryAfter } from './freshness/retry-after.ts'
export { nextValidators, type Validators } from './freshness/validators.ts'
export {
  type Dial,
  type Dialling,
  dialDirectly,
  type Resolve,
  resolveName,
} from './guard/guarded-dialler.ts'
export { isPublicAddress } from './guard/public-address.ts'
export {
  GUARD_REASONS,
  type GuardPolicy,
  type GuardReason,
  refusalOf,
} from './guard/refuse-address.ts'
export { FETCH_LIMITS, type FetchLimits } from './limits.data.ts'
export { type Posted, postTo } from './post-to.ts'
export { movedTo } from './redirect.ts'
export { ALL_ALLOWED, type RobotsRules, readRobots } from './robots/read-robots.ts'
export { newRobotsCache, type RobotsAnswer, type RobotsCache } from './robots/robots-cache.ts'
export { ROBOT_NAME } from './user-agent.ts'
