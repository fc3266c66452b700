import { agency } from './agency.ts';

/** The Associated Press. Its notice has one form for every year. */
export const ap = agency({
  name: 'AP',
  slug: 'ap',
  fullName: 'The Associated Press',
  url: 'https://apnews.com',
  names: ['AP通信', '美联社', '美聯社', 'أسوشيتد برس', 'Associated Press', 'ap', 'AP News', 'apnews.com'],
  holders: ['The Associated Press', 'Associated Press', 'AP'],
  notice: '© {year} The Associated Press. All rights reserved.',
  holder: 'Associated Press',
  usageTerms: 'This material may not be published, broadcast, rewritten or redistributed without permission.',
  furniture: [
    String.raw`(?:More )?AP [\p{L}][^:.\n]{1,40}: https?:\/\/\S+(?: and \S+)?`,
    'Information from: .{2,160}',
    String.raw`Follow (?:the )?AP[’']s (?:full )?coverage (?:of [^.:\n]{1,120} )?at:? \S+`,
    String.raw`AP[’']s (?:full|complete) coverage[^:\n]{0,80}: \S+`,
    String.raw`(?:More|Follow|Full|Read more) AP [^:.\n]{1,80}: https?:\/\/\S+`,
    String.raw`Follow (?:@?AP|The Associated Press) on (?:Twitter|X|Facebook)[^.\n]{0,80}\.?`,
  ],
});
