import { describe, expect, test } from 'vitest'
import { renderInlineMarkdown } from '../../../lib/markdown/render-inline-markdown.ts'
import { renderMarkdown } from '../../../lib/markdown/render-markdown.ts'
import { unsafeParts } from './unsafe-parts.ts'

const vectors = [
  '<script>alert(1)</script>',
  'a <script>alert(1)</script> b',
  '<ScRiPt src=//evil.example/x.js></sCrIpT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<but<button>ton onclick=alert(1)>x',
  '<img src=x onerror=alert(1)>',
  '<img src="x` `<script>alert(1)</script>"` `>',
  '<img """><script>alert(1)</script>">',
  '<img/src=x/onerror=alert(1)>',
  '<img src=x:x onerror\n=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x></svg>',
  '<svg><foreignObject><img src=x onerror=alert(1)></foreignObject></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<math href="javascript:alert(1)">x</math>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="javascript:alert(1)"></object>',
  '<embed src="javascript:alert(1)">',
  '<form action="javascript:alert(1)"><input type=submit><button formaction="javascript:alert(1)">x</button></form>',
  '<input autofocus onfocus=alert(1)>',
  '<input type="image" src="javascript:alert(1)">',
  '<details open ontoggle=alert(1)><summary>x</summary></details>',
  '<body onload=alert(1)>',
  '<base href="//evil.example/">',
  '<link rel=stylesheet href="//evil.example/x.css">',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<style>*{background:url(//evil.example)}</style>',
  '<p style="position:fixed;inset:0">x</p>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href=" javascript:alert(1)">x</a>',
  '<a href="java\tscript:alert(1)">x</a>',
  '<a href="java&#x0A;script:alert(1)">x</a>',
  '<a href="&#106;avascript:alert(1)">x</a>',
  '<a href="&#x01;javascript:alert(1)">x</a>',
  '<a href="JaVaScRiPt:alert(1)">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="https://a.example" target="_blank" ping="//evil.example" onclick="alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '[x](JAVASCRIPT:alert(1))',
  '[x](java\u0000script:alert(1))',
  '[x](&#x6A;avascript:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](vbscript:msgbox(1))',
  '[x](blob:https://example.org/1)',
  '[x](file:///etc/passwd)',
  '[x][y]\n\n[y]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '![x](javascript:alert(1))',
  '![x](data:image/svg+xml,<svg/onload=alert(1)>)',
  '![x" onerror="alert(1)](y)',
  '[x](y "a" onmouseover="alert(1)")',
  '<img srcset="javascript:alert(1)" src="data:text/html,x">',
  '<picture><source srcset="javascript:alert(1)"><img src=x></picture>',
  '<video src=x onerror=alert(1)><source onerror=alert(1)></video>',
  '<audio autoplay src="//evil.example/x.mp3"></audio>',
  '<blockquote cite="javascript:alert(1)">x</blockquote>',
  '<table background="javascript:alert(1)"><td background="javascript:alert(1)">x</td></table>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<textarea><img title="</textarea><img src=x onerror=alert(1)>"></textarea>',
  '<title><img title="</title><img src=x onerror=alert(1)>"></title>',
  '<xmp><p title="</xmp><script>alert(1)</script>"></xmp>',
  '<template><script>alert(1)</script></template>',
  '<!--><script>alert(1)</script>-->',
  '<!-- --!><script>alert(1)</script> -->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?x ><script>alert(1)</script>?>',
  '<p is="x-y" slot="z" part="p" contenteditable draggable="true">x</p>',
  '<x-element onclick="alert(1)">x</x-element>',
  '<marquee onstart=alert(1)>x</marquee>',
  '<p id="main">x</p><p id="tldr">x</p><a name="cookie">x</a><img name="forms">',
  '# x <script>alert(1)</script>\n\n# <img src=x onerror=alert(1)>',
  '# "><img src=x onerror=alert(1)>',
  '```"><script>alert(1)</script>\nx\n```',
  '```js" onclick="alert(1)\nx\n```',
  '[^"><script>alert(1)</script>]\n\n[^"><script>alert(1)</script>]: x',
  'a|b\n-|-\n<script>alert(1)</script>|<img src=x onerror=alert(1)>',
  '<plaintext><script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;img src=x onerror=alert(1)&#62;',
  `${'>'.repeat(10_000)}<script>alert(1)</script><img src=x onerror=alert(1)>`,
  `${'<div>'.repeat(500)}<script>alert(1)</script><img src=x onerror=alert(1)>`,
]

describe.each([
  ['renderMarkdown', renderMarkdown],
  ['renderInlineMarkdown', renderInlineMarkdown],
])('%s lets nothing through that runs, loads, embeds or styles', (_, render) => {
  test.each(vectors)('%s', (vector) => {
    for (const source of [vector, `- ${vector}`, `> ${vector}\n\ntext`, `text ${vector}`]) {
      expect(unsafeParts(render(source, { lang: 'en', siteUrl: 'https://example.org' }))).toEqual([])
    }
  })
})

describe('ids', () => {
  test('of raw HTML are neither the page’s nor a heading’s', () => {
    const html = renderMarkdown('<p id="main">x</p><p id="hello">y</p>\n\n# Hello', {
      lang: 'en',
      siteUrl: 'https://example.org',
    })
    expect(html.match(/ id="[^"]*"/g)).toEqual([
      ' id="user-content-main"',
      ' id="user-content-hello"',
      ' id="hello"',
    ])
  })
})
