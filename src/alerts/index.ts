/**
 * Tells somebody what changed in stories that he searches for.
 *
 * @module
 */
export { checkAlerts } from './check-alerts.ts'
export { messageJson, signatureOf } from './deliver.ts'
export { addRule, type RuleInput } from './new-rule.ts'
export { ruleFeed } from './rule-feed.ts'
