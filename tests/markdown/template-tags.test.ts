import { describe, expect, it } from 'vitest';
import { readTemplateTags } from '../../src/markdown/template-tags.ts';
import { compile, rulesOf } from './compile.ts';

const read = (copy: string): string => readTemplateTags(copy).text;

describe('tags of other generators', () => {
  it.each([
    ['{% highlight js %}\nlet a;\n{% endhighlight %}\n', '```js\nlet a;\n```\n'],
    ['{% highlight ruby linenos %}\na = `b`\n```\n{% endhighlight %}', '````ruby\na = `b`\n```\n````'],
    ['{%- highlight js -%}x{%- endhighlight -%} y', '```js\nx\n```\n y'],
    ['{{< highlight go >}}\nx {{ y }}\n{{< /highlight >}}', '```go\nx {{ y }}\n```'],
    ['a {% raw %}{{ x }}{% endraw %} b', 'a {{ x }} b'],
    ['a{% comment %} b {% endcomment %} c', 'a c'],
    ['{{/* note */}}so', 'so'],
    ['[a]({{ site.baseurl }}/b/)', '[a](/b/)'],
    ['[a]({{ "/b/" | relative_url }})', '[a](/b/)'],
    ['[a]({% post_url 2024-05-06-b %})', '[a](2024-05-06-b.md)'],
    ['[a]({% link _posts/2024-05-06-b.md %})', '[a](2024-05-06-b.md)'],
    ['[a]({% link media/b.pdf %})', '[a](/media/b.pdf)'],
    ['[a]({{< ref "b.md" >}})', '[a](b.md)'],
    ['[a]({{< relref path="b.md" >}})', '[a](b.md)'],
    [
      '{{< figure src="b.jpg" alt="A [boat]" caption="At \\noon" attr="Ada Birch" >}}',
      '![A \\[boat\\]](<b.jpg> "At \\\\noon | Ada Birch")',
    ],
    ['{{< figure src="b.jpg" attr="Ada Birch" >}}', '![](<b.jpg> "| Ada Birch")'],
    ['{% include figure.html src="b.jpg" caption="Noon" %}', '![Noon](<b.jpg> "Noon")'],
    ['{{< gallery class="wide" >}}\n{{< figure src="b.jpg" >}}\n{{< /gallery >}}', '\n![](<b.jpg>)\n'],
    ['{% gallery %}\n![B](b.jpg)\n{% endgallery %}', '\n![B](b.jpg)\n'],
    [
      '{{< youtube dQw4w9 >}}',
      '[YouTube: www.youtube.com/watch?v=dQw4w9](<https://www.youtube.com/watch?v=dQw4w9>)',
    ],
    [
      '{% include youtube.html id="a_b" %}',
      '[YouTube: www.youtube.com/watch?v=a\\_b](<https://www.youtube.com/watch?v=a_b>)',
    ],
    ['{{< tweet user="x" id="12345" >}}', '[X: x.com/i/status/12345](<https://x.com/i/status/12345>)'],
  ])('read %j as %j', (copy, markdown) => {
    expect(read(copy)).toBe(markdown);
  });

  it.each([
    ['Text\n{: .lead}\n\nMore', 'Text\n\n\nMore'],
    ['## Head\n{:.no_toc #x}\n', '## Head\n\n'],
    ['[a](b){:target="_blank"}.', '[a](b).'],
    ['[a](b){: .c target="_blank" rel="x y" }.', '[a](b).'],
    ['* TOC\n{:toc}\n\nText', '\n\nText'],
    ['a{::comment} b {:/comment} c', 'a c'],
  ])('take out Kramdown’s marks in %j', (copy, markdown) => {
    expect(read(copy)).toBe(markdown);
  });

  it.each([
    'print {:?} and {:02x?} so',
    '`{{ x }}` and `[a](b){:.c}`',
    '```\n{% highlight js %}\n{{ x }}\n{: .a}\n```',
    '    {% raw %}',
    '<!-- {{ x }} -->',
    '<pre>\n{{ x }}\n</pre>',
    'a {: no mark',
    'a {% never closed',
    'a {{ never\n\nclosed }}',
  ])('leave %j alone, and say nothing', (copy) => {
    expect(readTemplateTags(copy)).toMatchObject({ text: copy, findings: [] });
  });

  it.each([
    '{{ page.title }}',
    '{% include ad.html %}',
    '{{< notice >}}',
    '{{% notice %}}',
    '{% endhighlight %}',
    '{% highlight js %}',
    '{% pullquote %}',
    '{{< /pullquote >}}',
    '{{< figure >}}',
  ])('leave %j in the copy and say so', (copy) => {
    const { text, findings } = readTemplateTags(`Text\n\n${copy} so`);
    expect(text).toBe(`Text\n\n${copy} so`);
    expect(findings).toMatchObject([{ ruleId: 'template-tag', offset: 6 }]);
  });

  it('keep the places of what stands behind them', () => {
    const copy = '{% highlight js %}\na\n{% endhighlight %}\r\n\r\n[x](b.md) ![](c.jpg)';
    const { links, findings } = compile(copy);
    expect(links.map(({ offset }) => offset)).toEqual([copy.indexOf('[x]'), copy.indexOf('![')]);
    expect(findings).toMatchObject([{ ruleId: 'picture-without-alt', offset: copy.indexOf('![') }]);
  });

  it('give a heading the id that is written behind it', () => {
    expect(compile('## How we counted {#method}').html).toBe('<h2 id="method">How we counted</h2>');
  });

  it('make a figure of a figure', () => {
    const { html, pictures } = compile(
      '{{< figure src="/media/b.jpg" alt="A boat" caption="Noon" attr="Ada Birch" >}}',
    );
    expect(html).toContain('<figcaption>Noon <small class="credit">Ada Birch</small></figcaption>');
    expect(pictures).toMatchObject([
      { src: 'content:media/b.jpg', alt: 'A boat', caption: 'Noon', credit: 'Ada Birch' },
    ]);
  });

  it('make a quote of pulled words, whoever said them named below', () => {
    expect(compile('{{< pullquote by="Bo" >}}So *it* goes.{{< /pullquote >}}').html).toBe(
      '<blockquote class="pulled">\n<p>So <em>it</em> goes.</p>\n<p class="source">— Bo</p>\n</blockquote>',
    );
    expect(compile('{% pullquote right %}\nSo it goes.\n{% endpullquote %}').text).toBe('So it goes.');
  });

  it('leave the words of a paragraph that some are pulled from where they are, once', () => {
    expect(read('{% pullquote %}\nIt rained, {" so it goes "}, all day.\n{% endpullquote %}')).toBe(
      '\nIt rained, so it goes, all day.\n',
    );
  });

  it('read what is within pulled words too, and keep its place', () => {
    const copy = '{{< pullquote >}}{{ x }} [a](b.md){{< /pullquote >}} {{ y }}';
    const { links, findings } = compile(copy);
    expect(links.map(({ offset }) => offset)).toEqual([copy.indexOf('[a]')]);
    expect(findings.map(({ offset }) => offset)).toEqual([copy.indexOf('{{ x'), copy.indexOf('{{ y')]);
  });

  it('are info where they stay', () => {
    expect(rulesOf(compile('{{ x }}'))).toEqual(['template-tag']);
  });
});
