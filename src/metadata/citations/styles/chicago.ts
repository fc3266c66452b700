/**
 * How Chicago Manual of Style, 17th edition, author-date cites a newspaper’s story. Made from the style “chicago-author-date” of the Citation Style Language project, of which what is
 * for other kinds of works was left out. By its licence this file, unlike Broadsheet, is under CC BY-SA 3.0.
 */
export const chicago = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="display-and-sort">
  <info>
    <title>Chicago Manual of Style, 17th edition, author-date, newspaper articles alone</title>
    <id>broadsheet-chicago</id>
    <link href="http://www.zotero.org/styles/chicago-author-date" rel="template"/>
    <author><name>Julian Onions, Sebastian Karcher, Richard Karnesky, Andrew Dunning and others</name></author>
    <updated>2026-11-26T00:00:00+00:00</updated>
    <rights license="http://creativecommons.org/licenses/by-sa/3.0/">This work is licensed under a Creative Commons Attribution-ShareAlike 3.0 License</rights>
  </info>
  <citation><layout><text value="x"/></layout></citation>
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
  </bibliography>
</style>`;
