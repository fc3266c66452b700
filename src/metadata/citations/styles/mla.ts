/**
 * How Modern Language Association, 9th edition cites a newspaper’s story. Made from the style “modern-language-association” of the Citation Style Language project, of which what is
 * for other kinds of works was left out. By its licence this file, unlike Broadsheet, is under CC BY-SA 3.0.
 */
export const mla = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="never">
  <info>
    <title>Modern Language Association, 9th edition, newspaper articles alone</title>
    <id>broadsheet-mla</id>
    <link href="http://www.zotero.org/styles/modern-language-association" rel="template"/>
    <author><name>Patrick O’Brien</name></author>
    <updated>2026-11-26T00:00:00+00:00</updated>
    <rights license="http://creativecommons.org/licenses/by-sa/3.0/">This work is licensed under a Creative Commons Attribution-ShareAlike 3.0 License</rights>
  </info>
  <locale xml:lang="en">
    <date form="text">
      <date-part name="day" suffix=" "/><date-part name="month" suffix=" " form="short"/><date-part name="year"/>
    </date>
  </locale>
  <citation><layout><text value="x"/></layout></citation>
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
  </bibliography>
</style>`;
