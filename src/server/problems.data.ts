import type { ErrorCode } from '../article/index.ts'

/** What is wrong with a request, by code: its HTTP status and its title. */
export const REQUEST_PROBLEMS = {
  'bad-request': [400, 'The request is not understood'],
  'token-needed': [401, 'A token is needed'],
  'origin-refused': [403, 'Pages of other sites may not ask'],
  'no-such-route': [404, 'There is no such address'],
  'method-refused': [405, 'The address has no such method'],
  'body-too-large': [413, 'The body is too large'],
  'type-unread': [415, 'The body is of a type that is not read'],
  'host-refused': [421, 'The desk does not go by this name'],
  'too-many-requests': [429, 'Too many requests'],
  'own-fault': [500, 'A fault of copydesk itself'],
  'too-much-at-once': [503, 'The desk is busy'],
} as const satisfies Record<string, readonly [number, string]>

/** Codes of what is wrong with a request. */
export type RequestProblem = keyof typeof REQUEST_PROBLEMS

/** The status and title of each code of the program itself. */
export const ERROR_STATUS: Readonly<Record<ErrorCode, readonly [number, string]>> = {
  usage: [400, 'The request is not understood'],
  'cursor-unknown': [400, 'The cursor is of another list'],
  'input-not-found': [404, 'There is no such input'],
  'input-unreadable': [422, 'The input cannot be read'],
  'nothing-to-read': [422, 'There is nothing to read'],
  'not-fetched': [502, 'What is at the address could not be fetched'],
  'no-source': [422, 'There is no feed at the address'],
  'not-in-archive': [404, 'It is not held'],
  'ambiguous-id': [409, 'More than one is meant'],
  'archive-missing': [503, 'The archive is not there'],
  'archive-foreign': [503, 'The archive cannot be used'],
  'archive-locked': [503, 'The archive cannot be used'],
  'archive-full': [507, 'The disk is full'],
  'archive-unusable': [503, 'The archive cannot be used'],
  'output-unwritable': [500, 'The output cannot be written'],
  'broken-install': [500, 'The installation is broken'],
  'cannot-listen': [500, 'The server cannot listen'],
}
