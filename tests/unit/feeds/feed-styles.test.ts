import { expect, test } from 'vitest'
import { feedStyles } from '../../../lib/feeds/feed-styles.ts'

test('the note stays a text, whatever it says', () => {
  expect(feedStyles('a "b" \\ $& </x>')).toContain('content: "a \\22 b\\22  \\5c  $& \\3c /x>"')
})
