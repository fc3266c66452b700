import { agency } from './agency.ts';

/** China News Service. Its short name is that of Catholic News Service, so only the long ones count. */
export const chinaNewsService = agency({
  name: 'China News Service',
  slug: 'china-news-service',
  url: 'https://www.chinanews.com.cn',
  names: ['Chinanews.com', '中国新闻社', '中新社', '中新网', '中國新聞社'],
  holders: ['China News Service', '中国新闻社'],
  notice: '© {year} China News Service. All rights reserved.',
  holder: 'China News Service',
});
