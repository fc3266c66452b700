import { writeStyle } from './style.ts';

/** How a newspaper’s story is cited by Modern Language Association. This file is under CC BY-SA 3.0 (see `style.ts`). */
export const mla = writeStyle({
  title: 'Modern Language Association',
  source: 'modern-language-association',
  authors: 'Sebastian Karcher and others',
  particles: 'never',
  locale: `
<locale xml:lang="en">
  <date form="text">
    <date-part name="day" suffix=" "/><date-part name="month" suffix=" " form="short"/><date-part name="year"/>
  </date>
</locale>`,
  bibliography: `
<bibliography et-al-min="3" et-al-use-first="1">
  <layout suffix=".">
    <group delimiter=". ">
      <names variable="author">
        <name and="text" delimiter-precedes-et-al="always" delimiter-precedes-last="always" initialize="false" initialize-with=". " name-as-sort-order="first"/>
        <substitute><text variable="title" quotes="true" text-case="title"/></substitute>
      </names>
      <text variable="title" quotes="true" text-case="title"/>
      <group delimiter=", ">
        <text variable="container-title" font-style="italic"/>
        <date variable="issued" form="text"/>
        <choose><if variable="source" match="none"><text variable="URL"/></if></choose>
      </group>
      <choose>
        <if variable="source">
          <group delimiter=", ">
            <text variable="source" font-style="italic"/>
            <text variable="URL"/>
          </group>
        </if>
      </choose>
    </group>
  </layout>
</bibliography>`,
});
