import { writeStyle } from './style.ts';

/** How a newspaper’s story is cited by Chicago Manual of Style, author-date. This file is under CC BY-SA 3.0 (see `style.ts`). */
export const chicago = writeStyle({
  title: 'Chicago Manual of Style, author-date',
  source: 'chicago-author-date',
  authors: 'Andrew Dunning, Julian Onions and others',
  particles: 'display-and-sort',
  bibliography: `
<bibliography et-al-min="11" et-al-use-first="7">
  <layout suffix=".">
    <group delimiter=". ">
      <names variable="author">
        <name and="text" delimiter=", " delimiter-precedes-last="always" name-as-sort-order="first" sort-separator=", "/>
        <substitute><text variable="container-title" font-style="italic"/></substitute>
      </names>
      <date variable="issued"><date-part name="year"/></date>
      <text variable="title" quotes="true" text-case="title"/>
      <group delimiter=", ">
        <text variable="container-title" font-style="italic"/>
        <date variable="issued" form="text"/>
        <group delimiter=" ">
          <text term="section" form="short"/>
          <text variable="section"/>
        </group>
      </group>
      <text variable="URL"/>
    </group>
  </layout>
</bibliography>`,
});
