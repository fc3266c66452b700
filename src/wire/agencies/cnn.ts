import { agency } from './agency.ts';

/** CNN, with the desks and the newsource service that affiliates get their copy from. */
export const cnn = agency({
  name: 'CNN',
  slug: 'cnn',
  fullName: 'Cable News Network',
  url: 'https://www.cnn.com',
  names: [
    'سي إن إن',
    'cnn',
    'CNN.com',
    'CNN Newsource',
    'CNN NewsSource',
    'CNN Wire',
    'CNNWire',
    'CNN Business',
    'CNN Money',
    'CNNMoney',
    'CNN Español',
    'CNN en Español',
    'CNN Brasil',
    'CNN Türk',
    'CNN Indonesia',
    'CNN Underscored',
    'CNN Investigates',
  ],
  markers: ['The-CNN-Wire', 'The CNN Wire'],
  holders: ['Cable News Network', 'CNN', 'Turner Broadcasting System'],
  notice: '™ & © {year} Cable News Network, Inc. All rights reserved.',
  holder: 'Cable News Network, Inc.',
  furniture: [
    String.raw`For more CNN news and newsletters,? create an account at CNN\.com\.?`,
    String.raw`Sign up for CNN[’'][^.\n]{1,120} newsletters?(?: here)?\.`,
  ],
});
