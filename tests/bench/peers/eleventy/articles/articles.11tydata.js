export default {
  layout: 'article.11ty.js',
  permalink: ({ page }) =>
    `/${page.date.toISOString().slice(0, 10).replaceAll('-', '/')}/${page.fileSlug}/index.html`,
};
