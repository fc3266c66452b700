import { agency } from './agency.ts';

/** United Press International. */
export const upi = agency({
  name: 'UPI',
  slug: 'upi',
  fullName: 'United Press International',
  url: 'https://www.upi.com',
  names: ['upi', 'UPI.com', 'United Press Intl.', 'UPI Archives'],
  holders: ['United Press International'],
  notice: '© {year} United Press International, Inc. All Rights Reserved.',
  holder: 'United Press International, Inc.',
});
