/**
 * How Cite Them Right, 12th edition, Harvard cites a newspaper’s story. Made from the style “harvard-cite-them-right” of the Citation Style Language project, of which what is
 * for other kinds of works was left out. By its licence this file, unlike Broadsheet, is under CC BY-SA 3.0.
 */
export const harvard = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="sort-only" default-locale="en-GB">
  <info>
    <title>Cite Them Right, 12th edition, Harvard, newspaper articles alone</title>
    <id>broadsheet-harvard</id>
    <link href="http://www.zotero.org/styles/harvard-cite-them-right" rel="template"/>
    <author><name>Patrick O’Brien</name></author>
    <updated>2026-11-26T00:00:00+00:00</updated>
    <rights license="http://creativecommons.org/licenses/by-sa/3.0/">This work is licensed under a Creative Commons Attribution-ShareAlike 3.0 License</rights>
  </info>
  <citation><layout><text value="x"/></layout></citation>
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
  </bibliography>
</style>`;
