import { describe, expect, test } from 'vitest'
import { only, rss } from './feed.test-data.ts'

describe('full text or teaser', () => {
  const prose = 'The council met in the old hall and spoke of the bridge for a while. '.repeat(12)
  const carried = (fields: string) => only(rss(`<item><title>A</title>${fields}</item>`))?.carries
  test.each([
    [`<content:encoded>${prose}</content:encoded>`, 'full-text'],
    [`<description>${prose}</description>`, 'full-text'],
    [`<content:encoded>${prose} [&#8230;]</content:encoded>`, 'teaser'],
    [
      `<content:encoded>${prose}&lt;a href="x"&gt;Continue reading&lt;/a&gt;</content:encoded>`,
      'teaser',
    ],
    ['<description>The council met.</description>', 'teaser'],
    ['', 'nothing'],
  ])('case %#', (fields, carries) => {
    expect(carried(fields)).toBe(carries)
  })

  test('the line that a blog adds behind its text is not its end', () => {
    expect(
      carried(
        `<description>${prose}… &lt;p&gt;The post A appeared first on Quay.&lt;/p&gt;</description>`,
      ),
    ).toBe('teaser')
    expect(
      carried(
        `<description>${prose} &lt;p&gt;The post A appeared first on Quay.&lt;/p&gt;</description>`,
      ),
    ).toBe('full-text')
  })
})
