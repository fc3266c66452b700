/**
 * How American Psychological Association, 7th edition cites a newspaper’s story. Made from the style “apa” of the Citation Style Language project, of which what is
 * for other kinds of works was left out. By its licence this file, unlike Broadsheet, is under CC BY-SA 3.0.
 */
export const apa = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="never">
  <info>
    <title>American Psychological Association, 7th edition, newspaper articles alone</title>
    <id>broadsheet-apa</id>
    <link href="http://www.zotero.org/styles/apa" rel="template"/>
    <author><name>Brenton M. Wiernik</name></author>
    <updated>2026-11-26T00:00:00+00:00</updated>
    <rights license="http://creativecommons.org/licenses/by-sa/3.0/">This work is licensed under a Creative Commons Attribution-ShareAlike 3.0 License</rights>
  </info>
  <citation><layout><text value="x"/></layout></citation>
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
  </bibliography>
</style>`;
