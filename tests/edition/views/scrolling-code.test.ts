import { expect, it } from 'vitest';
import { letCodeScroll } from '../../../src/edition/views/scrolling-code.ts';

it('lets the keyboard reach each piece of code, and nothing that only reads like one', () => {
  expect(letCodeScroll('<p>a</p><pre><code>b</code></pre><pre dir="ltr">c</pre>')).toBe(
    '<p>a</p><pre tabindex="0"><code>b</code></pre><pre tabindex="0" dir="ltr">c</pre>',
  );
  expect(letCodeScroll('<p title="<pre>">a &#x3C;pre></p>')).toBe('<p title="<pre>">a &#x3C;pre></p>');
});
