import { expect, test } from 'vitest'
import type { PreparedPicture } from '../../../lib/images/prepared-picture.ts'
import { renderMarkdown } from '../../../lib/markdown/render-markdown.ts'

const picture: PreparedPicture = {
  src: '/images/1-960.jpg',
  sources: [{ type: 'image/avif', srcset: '/images/1-480.avif 480w, /images/1-960.avif 960w' }],
  width: 960,
  height: 640,
  placeholder: '#aabbcc',
}

function html(markdown: string): string {
  const pictureAt = (address: string) =>
    address === 'a.jpg' ? picture : address.startsWith('https:') ? { src: address, sources: [] } : undefined
  return renderMarkdown(markdown, { lang: 'en', siteUrl: 'https://example.org', pictureAt })
}

const source =
  '<source type="image/avif" srcset="/images/1-480.avif 480w, /images/1-960.avif 960w" sizes="min(646px, 100vw - 45px)">'

test('a picture in a text waits for the reader, in room kept for it', () => {
  expect(html('![A *quay*](a.jpg)')).toBe(
    `<p><picture>${source}<img src="/images/1-960.jpg" alt="A quay" loading="lazy" decoding="async" width="960" height="640" data-placeholder="#aabbcc"></picture></p>`,
  )
})

test('a title below a picture that stands alone makes a figure; elsewhere it stays a title', () => {
  expect(html('![A](a.jpg "By <B>")')).toMatch(
    /^<figure><picture>.*<img(?!.*title).*<\/picture><figcaption>By &#x3C;B><\/figcaption><\/figure>$/,
  )
  expect(html('Words ![A](a.jpg "T")')).toMatch(/^<p>Words <picture>.*title="T".*<\/picture><\/p>$/)
})

test('a width that the writer asked for is kept, a larger one than the picture’s is not', () => {
  expect(html('<img src="a.jpg" width="300" height="9">')).toContain('width="300" height="200"')
  expect(html('<img src="a.jpg" width="300">')).toContain('sizes="min(300px, 100vw - 45px)"')
  expect(html('<img src="a.jpg" width="3000">')).toMatch(/ width="960" .*height="640"/)
})

test('a picture elsewhere on the web is shown from there and told nothing', () => {
  expect(html('![x](https://example.com/x.png)')).toBe(
    '<p><img src="https://example.com/x.png" alt="x" loading="lazy" decoding="async" referrerpolicy="no-referrer"></p>',
  )
})

test('a picture that is not there leaves its description, never its address', () => {
  expect(html('![A quay](jane-doe.jpg "Jane")')).not.toContain('jane-doe')
  expect(html('Before ![A quay](jane-doe.jpg) after')).toBe('<p>Before A quay after</p>')
})
