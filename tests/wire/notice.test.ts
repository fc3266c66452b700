import { describe, expect, it } from 'vitest';
import { readNotice } from '../../src/wire/notice.ts';
import { contextIn, leftOf, readBelowStory, story } from './sign-off-copy.ts';

type Shape = readonly [
  line: string,
  holder: string,
  parent: string | null,
  year: number | null,
  agency: string | null,
];

const shapes: readonly Shape[] = [
  [
    '™ & © 2024 Cable News Network, Inc., a Warner Bros. Discovery Company. All rights reserved.',
    'Cable News Network, Inc.',
    'Warner Bros. Discovery Company',
    2024,
    'cnn',
  ],
  [
    '\\u2122 & \\u00a9 2024 Cable News Network, Inc., a Warner Bros. Discovery Company. All rights reserved.',
    'Cable News Network, Inc.',
    'Warner Bros. Discovery Company',
    2024,
    'cnn',
  ],
  [
    '&trade; &amp; &copy; 2024 Cable News Network, Inc., a Warner Bros. Discovery Company. All rights reserved.',
    'Cable News Network, Inc.',
    'Warner Bros. Discovery Company',
    2024,
    'cnn',
  ],
  [
    '&#8482; &#38; &#xA9; 2024 Cable News Network, Inc. All rights reserved.',
    'Cable News Network, Inc.',
    null,
    2024,
    'cnn',
  ],
  [
    'â„¢ & Â© 2024 Cable News Network, Inc., a Warner Bros. Discovery Company. All rights reserved.',
    'Cable News Network, Inc.',
    'Warner Bros. Discovery Company',
    2024,
    'cnn',
  ],
  [
    '\u0099 & \u00a9 2019 Cable News Network, Inc., a Time Warner Company. All rights reserved.',
    'Cable News Network, Inc.',
    'Time Warner Company',
    2019,
    'cnn',
  ],
  [
    '™\u00a0&\u00a0©\u00a02024\u00a0Cable News Network, Inc., a Warner Bros. Discovery Company. All rights reserved.',
    'Cable News Network, Inc.',
    'Warner Bros. Discovery Company',
    2024,
    'cnn',
  ],
  [
    '© 2019 Cable News Network. Turner Broadcasting System, Inc. All Rights Reserved.',
    'Cable News Network',
    'Turner Broadcasting System, Inc.',
    2019,
    'cnn',
  ],
  [
    '© 2021 Cable News Network. A WarnerMedia Company. All Rights Reserved.',
    'Cable News Network',
    'WarnerMedia Company',
    2021,
    'cnn',
  ],
  [
    '© 2022 Cable News Network, LP, LLLP.\nA Time Warner Company. All Rights Reserved.',
    'Cable News Network, LP, LLLP',
    'Time Warner Company',
    2022,
    'cnn',
  ],
  [
    '© 2022 Cable News Network LP, LLLP\nA Time Warner Company\nAll Rights Reserved',
    'Cable News Network LP, LLLP',
    'Time Warner Company',
    2022,
    'cnn',
  ],
  [
    '™ & © 2024 Cable News Network, Inc., a Warner\nBros. Discovery Company. All rights\nreserved.',
    'Cable News Network, Inc.',
    'Warner Bros. Discovery Company',
    2024,
    'cnn',
  ],
  [
    'Copyright 2016 Cable News Network/Turner Broadcasting System, Inc. All rights reserved.',
    'Cable News Network/Turner Broadcasting System, Inc.',
    null,
    2016,
    'cnn',
  ],
  ['Copyright 2024 The Associated Press. All rights reserved.', 'Associated Press', null, 2024, 'ap'],
  ['(© Copyright 2024 The Associated Press. All Rights Reserved.)', 'Associated Press', null, 2024, 'ap'],
  ['© Agence France-Presse', 'Agence France-Presse', null, null, 'afp'],
  ['© 2024 AFP', 'AFP', null, 2024, 'afp'],
  ['©2024 dpa GmbH', 'dpa GmbH', null, 2024, 'dpa'],
  ['© dpa-infocom, dpa:240407-99-123456/3', 'dpa-infocom', null, null, 'dpa'],
  ['©2025 Bloomberg L.P.', 'Bloomberg L.P.', null, 2025, 'bloomberg'],
  ['(c) 2024, The Daily Post', 'Daily Post', null, 2024, null],
  ['(c)2024 the Daily Post (Port Halden)', 'Daily Post (Port Halden)', null, 2024, null],
  ['© 2021 The Canadian Press', 'Canadian Press', null, 2021, 'canadian-press'],
  ['Copyright (c) Thomson Reuters 2023.', 'Thomson Reuters', null, 2023, 'reuters'],
  ['(c) Copyright Thomson Reuters 2024.', 'Thomson Reuters', null, 2024, 'reuters'],
  ['©2023 UPI', 'UPI', null, 2023, 'upi'],
  ['© 2020 CBS Interactive Inc. All Rights Reserved.', 'CBS Interactive Inc.', null, 2020, null],
  [
    'Copyright © 2024, Dow Jones & Company, Inc. All Rights Reserved.',
    'Dow Jones & Company, Inc.',
    null,
    2024,
    'dow-jones',
  ],
  [
    '© 2024 Guardian News & Media Limited or its affiliated companies. All rights reserved.',
    'Guardian News & Media Limited or its affiliated companies',
    null,
    2024,
    null,
  ],
  ['© 1995–2024 Example Corp.', 'Example Corp.', null, 2024, null],
  ['© 2019-24 Example Corp', 'Example Corp', null, 2024, null],
  ['Copyright 2024 by Jane Doe', 'Jane Doe', null, 2024, null],
  ['© Jane Doe 2024', 'Jane Doe', null, 2024, null],
  ['c.2024 The Port Halden Times Company', 'Port Halden Times Company', null, 2024, null],
  ['All content © 2024 The Daily Post', 'Daily Post', null, 2024, null],
  [
    '©2024 Example Media, L.P., a subsidiary of Big Holdings plc. All rights reserved',
    'Example Media, L.P.',
    'Big Holdings plc',
    2024,
    null,
  ],
  [
    '© 2024 Daily Post, part of the Harbor Group. All rights reserved.',
    'Daily Post',
    'Harbor Group',
    2024,
    null,
  ],
  ['The Daily Post © 2024. All rights reserved.', 'Daily Post', null, 2024, null],
  ['Example Media Group. All rights reserved.', 'Example Media Group', null, null, null],
  ['Copyright © 2024. All rights reserved by Example Media.', 'Example Media', null, 2024, null],
  ['© 2024 example.com', 'example.com', null, 2024, null],
  ['© 2024 St. Brannock Weekly. All rights reserved.', 'St. Brannock Weekly', null, 2024, null],
  ['© EFE 2024.', 'EFE', null, 2024, 'efe'],
  ['Todos los derechos reservados © 2024 La Nación Ficticia', 'La Nación Ficticia', null, 2024, null],
  [
    '© 2024 dpa Deutsche Presse-Agentur GmbH. Alle Rechte vorbehalten.',
    'dpa Deutsche Presse-Agentur GmbH',
    null,
    2024,
    'dpa',
  ],
  ['© 2024 AFP. Tous droits de reproduction et de représentation réservés.', 'AFP', null, 2024, 'afp'],
  ['© 2024 ANSA. Tutti i diritti riservati.', 'ANSA', null, 2024, 'ansa'],
  ['RIPRODUZIONE RISERVATA © Copyright ANSA', 'ANSA', null, null, 'ansa'],
  ['版权所有 © 2024 新华社', '新华社', null, 2024, 'xinhua'],
  ['© ТАСС, 2024. Все права защищены.', 'ТАСС', null, 2024, 'tass'],
];

describe('a notice', () => {
  it.each(shapes)('%j names its holder', (line, holder, parent, year, agency) => {
    const { notice } = readBelowStory(line);
    expect(notice).toMatchObject({ holder, parent, year, distributor: null });
    expect(notice?.profile?.slug ?? null).toBe(agency);
    expect(leftOf(line)).toBe(story.trim());
  });

  it('runs up to “All rights reserved.”, signs repaired and lines joined', () => {
    expect(
      readBelowStory(
        '\\u2122 &amp; Â© 2024 Cable News\nNetwork, Inc. All rights reserved. May not be reprinted.',
      ).notice?.notice,
    ).toBe('™ & © 2024 Cable News Network, Inc. All rights reserved.');
  });

  it('keeps "Cable News Network, Inc." whole and its sentence’s full stop out of "Example Tribune"', () => {
    expect(readBelowStory('© 2024 Example Tribune. All rights reserved.').notice?.holder).toBe(
      'Example Tribune',
    );
  });

  it('gives what follows on how copy may be used as its terms', () => {
    const terms = 'This material may not be published, broadcast, rewritten, or redistributed.';
    expect(
      readBelowStory(`© 2024 Cable News Network. All rights reserved. ${terms}`).notice?.usageTerms,
    ).toBe(terms);
    expect(
      readBelowStory(`© 2024 Cable News Network. All rights reserved.\n\n${terms}`).notice?.usageTerms,
    ).toBe(terms);
    expect(
      readBelowStory('Copyright (c) Thomson Reuters 2023. Click for Restrictions - https://example.com/terms')
        .notice?.usageTerms,
    ).toBe('Click for Restrictions - https://example.com/terms');
  });

  it('keeps the distributor’s own points, commas and no more', () => {
    const line = '©2025 Bloomberg L.P. Visit bloomberg.com. Distributed by Tribune Content Agency, LLC.';
    const { notice, claims } = readBelowStory(line);
    expect(notice).toMatchObject({
      notice: '©2025 Bloomberg L.P.',
      holder: 'Bloomberg L.P.',
      usageTerms: null,
    });
    expect(notice?.distributor).toBe('Tribune Content Agency, LLC');
    expect(claims.map(({ field }) => field)).toEqual(['notice', 'notice', 'distributor']);
  });

  it.each([
    'The-CNN-Wire ™ & © 2023 Cable News Network, Inc., a Warner Bros. Discovery Company. All rights reserved. More Local News Weather Contact Us',
    '© 2024 KXQV | Privacy Policy | Terms of Service | Contact',
    '© 2024 KXQV More Local News Weather Contact Us',
    '© 2024 KXQV. All rights reserved.\n\n## Related\n\n- [Ship sinks](https://example.com)',
    '© 2024 KXQV. All rights reserved.\n\nKXQV 21 Policies\n\nEEO Report\nWeather',
  ])('leaves the menu of %j out of holder and notice', (foot) => {
    const { notice } = readBelowStory(foot);
    expect(`${notice?.holder} ${notice?.notice}`).not.toMatch(/Weather|Privacy|Contact|EEO|Policies/);
    expect(leftOf(foot)).toBe(story.trim());
  });

  it('prefers the notice of the house that sent the story to a station’s', () => {
    const foot =
      'The-CNN-Wire\n\n© 2024 KXQV-TV. All rights reserved.\n\n© 2024 Cable News Network. All rights reserved.';
    expect(readBelowStory(foot).notice?.holder).toBe('Cable News Network');
  });

  it.each([
    '© is the sign for copyright, he explained.',
    'Copyright law is slow, the judge said.',
    'Copyright 2024 was a hard year, she said.',
    'All rights reserved for the people, the banner said.',
    'He signs with (c) and a date.',
  ])('is not %j', (line) => {
    expect(readBelowStory(line)).toMatchObject({ notice: null, claims: [], findings: [] });
  });

  it.each(['© 2024. All rights reserved.', 'All rights reserved.', '© RIPRODUZIONE RISERVATA'])(
    'without a holder stays in the story, and the desk is told: %j',
    (line) => {
      const { notice, findings } = readBelowStory(line);
      expect(notice).toBeNull();
      expect(findings.map(({ ruleId }) => ruleId)).toEqual(['notice-not-recognised']);
      expect(leftOf(line)).toContain(line);
    },
  );

  it('is read from front matter too', () => {
    expect(readNotice('© 2024 Example Media', contextIn())).toMatchObject({
      holder: 'Example Media',
      year: 2024,
    });
    expect(readNotice('free to share', contextIn())).toBeNull();
  });
});

describe('terms without a notice', () => {
  it('stand by themselves', () => {
    const line =
      'This work is licensed under a Creative Commons Attribution-NoDerivatives 4.0 International License.';
    expect(readBelowStory(line)).toMatchObject({ notice: null, usageTerms: line });
  });

  it('are no sentence that only sounds like them', () => {
    expect(readBelowStory('This material may not be suitable for children.').claims).toEqual([]);
    expect(readBelowStory('Distributed by hand in the night, the leaflets vanished.').claims).toEqual([]);
  });
});
