export const data = { layout: 'base.11ty.js', permalink: '/archive/index.html', title: 'Archive' };

export function render({ collections }) {
  const sections = collections.years.map(
    ({ name, months }) => `<section>
  <h2><a href="/archive/${name}/">${name}</a></h2>
  <ol>${months.map((month) => `<li><a href="/archive/${month.name.replace('-', '/')}/">${month.name}</a> (${month.count})</li>`).join('')}</ol>
</section>`,
  );
  return `<h1>Archive</h1>\n${sections.join('\n')}`;
}
