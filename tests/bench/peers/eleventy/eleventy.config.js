import { edit } from './edition.js';

/* The bench's paper for Eleventy: templates in plain JavaScript, its fastest language, and no template language in the copy. */
export default function (config) {
  config.setUseGitIgnore(false);
  let edition = null;
  const editionOf = (api) => {
    edition ??= edit(api.getFilteredByGlob('articles/copy/**/*.md'));
    return edition;
  };
  config.on('eleventy.before', () => {
    edition = null;
  });
  config.addCollection('edition', editionOf);
  config.addCollection('lists', (api) => editionOf(api).lists);
  config.addCollection('years', (api) => editionOf(api).years);
  config.addPassthroughCopy('style.css');
  return {
    dir: { input: '.', output: 'dist' },
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
    templateFormats: ['md', '11ty.js'],
  };
}
