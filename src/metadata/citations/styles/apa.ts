import { writeStyle } from './style.ts';

/** How a newspaper’s story is cited by American Psychological Association, 7th edition. This file is under CC BY-SA 3.0 (see `style.ts`). */
export const apa = writeStyle({
  title: 'American Psychological Association, 7th edition',
  source: 'apa',
  authors: 'Brenton M. Wiernik, Andrew Dunning',
  particles: 'never',
  bibliography: `
<bibliography et-al-min="21" et-al-use-first="19" et-al-use-last="true">
  <layout>
    <group delimiter=" ">
      <group delimiter=". " suffix=".">
        <names variable="author">
          <name and="symbol" delimiter=", " delimiter-precedes-last="always" initialize-with=". " name-as-sort-order="all" sort-separator=", "/>
          <substitute><text variable="title"/></substitute>
        </names>
        <group delimiter=", " prefix="(" suffix=")">
          <date variable="issued"><date-part name="year"/></date>
          <date variable="issued"><date-part name="month"/><date-part name="day" prefix=" "/></date>
        </group>
        <text variable="title"/>
        <text variable="container-title" font-style="italic"/>
      </group>
      <text variable="URL"/>
    </group>
  </layout>
</bibliography>`,
});
