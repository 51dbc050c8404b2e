/**
 * Charsets that are read as another one, as browsers do: the Encoding Standard's labels for what
 * pages call Latin-1 and ASCII, and charsets that no page is in although it says so.
 */
export const READ_AS: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  'utf-7': 'windows-1252',
  'utf-32': 'utf-8',
  'x-user-defined': 'windows-1252',
  none: 'utf-8',
  unicode: 'utf-8',
  ansi: 'windows-1252',
  'iso8859-1': 'windows-1252',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
  cp1252: 'windows-1252',
  win1251: 'windows-1251',
}
