import { type SampleCopy, shortStory } from './sample-copy.ts';

const BODY = 'It was seen from the mole, by two people who are not related, and written down in pencil.';

/** Reads from left to right. One story is in another language, as stories of a paper sometimes are. */
export const sampleEnglish: SampleCopy = {
  language: 'en',
  paper: 'The Specimen',
  description: 'A paper of invented copy, to look at type by',
  sections: ['Harbor', 'Schools', 'Weather'],
  terms: 'Invented copy; it may be reused.',
  person: {
    name: 'Ottilie Brandt',
    role: 'Harbor correspondent',
    bio: 'Ottilie Brandt has kept the tide table of this paper since it was a sheet of paper on a door.',
  },
  story: 'articles/the-lamp.md',
  withdrawn: 'articles/a-whale-that-was-a-tarpaulin.md',
  files: {
    'articles/the-lamp.md': `---
title: “The lamp is on again” – and nobody on the island will say who has the key
date: 2024-03-03T06:30:00Z
updated: 2024-03-05T09:00:00Z
authors:
  - { name: Ottilie Brandt, location: Skerry Head }
  - { name: Ruben Achterberg, role: Photographs }
agency: Specimen News
section: Harbor
kicker: The long coast
series: Lights
topics: [Lighthouses, Small islands]
standfirst: A light that was switched off in 1998 has been seen on eleven nights since the new year. Two ferries changed course for it, and the coast guard has started a list.
image: { src: /media/picture.svg, alt: A placeholder with two diagonals., caption: The lamp room as it was left in 1998., credit: Ruben Achterberg / Specimen News }
related: [ferry-tea.md, fog.md]
corrections:
  - { date: 2024-03-04, text: An earlier version said that the lamp was switched off in 1989. It was in 1998., type: correction }
  - { date: 2024-03-05, text: The coast guard counts nights and not lamps., type: clarification }
copyright: © 2024 Specimen News. All rights reserved.
usageTerms: This copy is invented; it may be reused.
---

Key points:
- Lamp seen on eleven nights since the new year
- Two ferries changed course, one of them twice
- The last keeper’s key is missing, the coast guard says

Editor’s note: The keeper’s family asked not to be named.

SKERRY HEAD, Norway (Specimen News) — The lamp on the head was seen burning again on Sunday, for the eleventh night this year, and for the eleventh time the door below it was found locked from the outside.

“I have rowed past it for thirty years and looked up out of habit,” said a fisher who asked that his boat not be named.[^log] “On Sunday the habit looked back.” The light is said to be white, steady and, by those who have seen it from below, *warmer* than it was; **nobody has seen a hand**.

It was built in 1871 for 14,300 crowns, was the first on this coast to burn petroleum, and went dark on 30 September 1998 at 7:40 p.m., when ~~the keeper~~ the last of three keepers handed over [the log](/), two oil cans and a key.

> It was on. I was there, and it was on.
> — Harbor master, in the log

## What the log says

The coast guard opened a log of its own in January. It distinguishes between a lamp that is seen, a lamp that is reported and a lamp that is *meant*:

| Night | Lamp | Wind | Boats |
|---|:---:|---|---:|
| 3 January | on | SW 4 | 2 |
| 11 January | off | W 7 | 0 |
| 14 February | on | calm | 11 |

> [!QUOTE]
> A light that nobody has lit is still a light.
>
> — Ottilie Brandt

### How to read it

1. The first column is the night on which the watch began.
2. A lamp is “on” when two people say so
   - who are not related
   - and were not on the same boat.
3. Boats are counted by their lights, not by their names.

The watch has ways of its own with paper:

- Times are H<sub>2</sub>O-proof, in pencil.
- Nothing is erased; see the 2<sup>nd</sup> of March.
- The station answers to \`SKERRY-2\` and to <kbd>Ctrl</kbd> as little as to anything.

![A placeholder with two diagonals.](/media/picture.svg "A chart with a pencil cross. | Specimen News")

The log has two drawings of the key, made from memory by people who had seen it on a nail:

![A placeholder with two diagonals.](/media/picture.svg "The key, with teeth. | Ruben Achterberg") ![A placeholder with two diagonals.](/media/picture.svg "The key, without.")

#### A word on the machine

The lens turns by a weight that must be wound up every four hours:

\`\`\`
wind   = weight × fall / 4 h
silent = wind && !seen
\`\`\`

<iframe src="https://www.youtube.com/embed/abc_123" title="The lamp, filmed from the mole"></iframe>

---

On Monday the council voted, by five to four, to leave the lamp as it is until somebody admits to it. It also voted to oil the door.[^oil]

Ada Lindqvist in Port Halden contributed to this report.

[^log]: The log has him down as “the man in the green boat”.
[^oil]: The motion named neither the oil nor the door.
`,
    'articles/first-light.md': shortStory(
      {
        title: 'The first light on the coast was a bucket of tar',
        date: '2024-02-25',
        author: 'Ottilie Brandt',
        section: 'Harbor',
        series: 'Lights',
      },
      BODY,
    ),
    'articles/last-light.md': shortStory(
      {
        title: 'Who winds the last clock that still goes by a lamp?',
        date: '2024-03-05',
        author: 'Ottilie Brandt',
        section: 'Harbor',
        series: 'Lights',
      },
      BODY,
    ),
    'articles/ferry-tea.md': shortStory(
      {
        title: 'The ferry that nobody had ordered came in at noon with its lights on',
        date: '2024-03-05T12:10:00Z',
        author: 'Ottilie Brandt and Ivo Castell',
        section: 'Harbor',
        standfirst:
          'By evening the crew had sold out of tea, and the berth that the harbor did not have was full.',
        image: '{ src: /media/picture.svg, alt: A placeholder with two diagonals., credit: Specimen News }',
      },
      BODY,
    ),
    'articles/fog.md': shortStory(
      {
        title: 'The town that counts its fog',
        date: '2024-03-05',
        author: 'Dalia Fonseca',
        section: 'Weather',
        kicker: 'Report',
        standfirst: 'Nineteen years of mornings in pencil: it is not getting worse, it is getting later.',
      },
      BODY,
    ),
    'articles/school-bus.md': shortStory(
      {
        title: 'A school bus waits for the later boat',
        date: '2024-03-04',
        author: 'Ivo Castell',
        section: 'Schools',
        image: '{ src: /media/picture.svg, alt: A placeholder with two diagonals. }',
      },
      BODY,
    ),
    'articles/nine-bells.md': shortStory(
      {
        title: 'Nine bells, eight ringers',
        date: '2024-03-04',
        author: 'Dalia Fonseca',
        section: 'Schools',
      },
      BODY,
    ),
    'articles/barometer.md': shortStory(
      {
        title: 'Somebody has been tapping the barometer',
        date: '2024-03-02',
        author: 'Dalia Fonseca',
        section: 'Weather',
      },
      BODY,
    ),
    'articles/mina.md': `---
title: الميناء يفتح أبوابه قبل الفجر
date: 2024-03-01
author: سلمى الحداد
language: ar
section: Harbor
---

فتح الميناء أبوابه قبل الفجر بساعة، وكان البحر هادئًا.
`,
    'articles/a-whale-that-was-a-tarpaulin.md': `---
title: A whale was seen off the mole
date: 2024-02-20
author: Ivo Castell
section: Harbor
withdrawn: { date: 2024-02-22, reason: The photograph shows a tarpaulin. }
---
`,
  },
};
