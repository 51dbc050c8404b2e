const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML shows it. Control characters, which HTML forbids, become U+FFFD. */
export function escapeHtml(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to keep out.
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '\ufffd')
      .replace(/[&<>"']/g, (mark) => ESCAPES[mark] as string)
  )
}

/** HTML that is safe to put into a page. */
export interface Html {
  readonly html: string
}

/** Builds HTML; every value is escaped unless it is `Html` already. Lists are joined. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return { html: strings.reduce((all, part, index) => all + show(values[index - 1]) + part) }
}

type HtmlValue = string | number | Html | readonly (Html | null)[] | null | undefined

function show(value: HtmlValue): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value))
  if ('html' in value) return value.html
  return value.map((item) => item?.html ?? '').join('')
}
