import { writeStyle } from './style.ts';

/** How a newspaper’s story is cited by Harvard, after Cite Them Right. This file is under CC BY-SA 3.0 (see `style.ts`). */
export const harvard = writeStyle({
  title: 'Harvard, after Cite Them Right',
  source: 'harvard-cite-them-right',
  authors: 'Sebastian Karcher, Scott Wagstaff and others',
  particles: 'sort-only',
  bibliography: `
<bibliography et-al-min="4" et-al-use-first="1">
  <layout suffix=".">
    <group delimiter=" ">
      <names variable="author">
        <name and="text" delimiter-precedes-last="never" initialize-with="." name-as-sort-order="all"/>
        <et-al font-style="italic"/>
        <substitute><text variable="container-title" font-style="italic"/></substitute>
      </names>
      <date variable="issued" prefix="(" suffix=")"><date-part name="year"/></date>
      <group delimiter=", ">
        <text variable="title" quotes="true"/>
        <text variable="container-title" font-style="italic"/>
        <date variable="issued"><date-part name="day" suffix=" "/><date-part name="month"/></date>
      </group>
    </group>
    <group delimiter=": " prefix=". ">
      <text term="available at" text-case="capitalize-first"/>
      <text variable="URL"/>
    </group>
  </layout>
</bibliography>`,
});
