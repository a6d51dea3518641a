import { describe, expect, test } from 'vitest'
import { editText } from '../../../scripts/import/edit-text.ts'
import { jekyllConfig } from '../../../scripts/import/jekyll/jekyll-config.ts'
import { liquidEdits } from '../../../scripts/import/jekyll/liquid-edits.ts'

const site = {
  config: jekyllConfig('title: Site\nurl: https://old.example\nbaseurl: blog\nnested: {a: b}'),
  findFile: (path: string) =>
    path === 'a.png' || path === 'b.md' ? { file: path, pictureName: undefined } : undefined,
  slugByName: new Map([['2023-01-01-one', 'one']]),
  slugByPath: new Map([['_posts/2023-01-01-one.md', 'one']]),
  slugByAddress: new Map(),
  here: new Set<string>(),
}
const context = {
  site,
  page: { title: 'Own', tags: ['x'] },
  address: '/i/own',
  addressOf: (slug: string) => `/i/${slug}`,
}

function converted(text: string): string {
  return editText(text, liquidEdits(text, context).edits).text
}

function noted(text: string): string[] {
  return liquidEdits(text, context).notes.map(({ offset, rule }) => `${offset} ${rule}`)
}

describe('what means something without Jekyll', () => {
  test.each([
    ['{% post_url 2023-01-01-one %}', '/i/one'],
    ['{%- post_url /2023-01-01-one -%}', '/i/one'],
    ['{{ site.baseurl }}{% post_url 2023-01-01-one %}', '/i/one'],
    ['{% link _posts/2023-01-01-one.md %}', '/i/one'],
    ['{% link a.png %}', '/a.png'],
    ['{{ site.baseurl }}/a.png', '/a.png'],
    ['{{site.url}}{{site.baseurl}}/a.png', '/a.png'],
    ['[home]({{ site.baseurl }})', '[home](/)'],
    ['at {{ site.url }}.', 'at https://old.example.'],
    ['{{ "a.png" | relative_url }}', '/a.png'],
    ["{{ '/a.png' | prepend: site.baseurl | prepend: site.url }}", '/a.png'],
    ['{{ site.title }}, {{ page.title }}, {{ page.url }}', 'Site, Own, /i/own'],
    ['{% raw %}{{ x }}{% endraw %}', '{{ x }}'],
    ['a\n{% raw %}\n{{ x }}\n{% endraw %}\nb', 'a\n{{ x }}\nb'],
    ['`{% raw %}{{ x }}{% endraw %}`', '`{{ x }}`'],
    ['{% raw %}\n```\n{{ x }}\n```\n{% endraw %}\n', '```\n{{ x }}\n```\n'],
    ['{% comment %}a --> b{% endcomment %}', '<!--a -- > b-->'],
    ['{% highlight js %}\nlet a\n{% endhighlight %}', '```js\nlet a\n```'],
    ['{% highlight text linenos %}\n```\n{% endhighlight %}\n{{ site.title }}', '````text\n```\n````\nSite'],
    [
      '{% highlight c++ %}\n    x\n\n{% raw %}{{ y }}{% endraw %}\n{% endhighlight %}',
      '```c++\n    x\n\n{{ y }}\n```',
    ],
    ['{% include image.html url="/a.png" description="A [b]" %}', '![A \\[b\\]](</a.png>)\n\nA [b]'],
  ])('%j', (text, expected) => {
    expect(converted(text)).toBe(expected)
    expect(noted(text)).toEqual([])
  })
})

describe('what only Jekyll knows stays visible, and is noted', () => {
  test.each([
    '{% youtube abc %}',
    '{% post_url 2020-01-01-gone %}',
    '{% link b.md %}',
    '{% link gone.png %}',
    '{{ site.nested }}',
    '{{ page.tags }}',
    '{{ page.date | date: "%Y" }}',
    '{{ site.title | upcase }}',
    '{% include toc.html %}',
    '{% include image.html url=page.image %}',
    '{% highlight js %} never closed',
    '{% endif %}',
  ])('%j', (text) => {
    expect(converted(`See ${text}`)).toBe(`See ${text}`)
    expect(noted(`See ${text}`)).toEqual(['4 liquid'])
  })

  test('in code where Markdown would take part of it', () => {
    expect(converted('{% x a="<b>" %}')).toBe('` {% x a="<b>" %} `')
    expect(converted('{% x `a` %}')).toBe('`` {% x `a` %} ``')
  })
})

describe('code is not touched', () => {
  test.each([
    '```\n{{ site.title }}{% raw %}\n```',
    '~~~ liquid\n{% highlight js %}\n~~~',
    '    {{ site.title }}',
    'a `{{ site.title }}` b',
    '- a\n\n  ```\n  {% comment %}\n  ```\n',
  ])('%j', (text) => {
    expect(converted(text)).toBe(text)
  })

  test('a raw tag in it is noted', () => {
    expect(noted('```\n{% raw %}\n```')).toEqual(['4 liquid-in-code'])
  })
})
