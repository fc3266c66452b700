export const data = {
  layout: 'base.11ty.js',
  pagination: { data: 'collections.years', size: 1, alias: 'year' },
  permalink: ({ year }) => `/archive/${year.name}/index.html`,
};

export function render({ year: { name, months } }) {
  const href = (date) => `/archive/${date.replaceAll('-', '/')}/`;
  const tables = months.map(
    ({ name: month, days }) => `<table>
  <caption><a href="${href(month)}">${month}</a></caption>
  <tr>${days.map(({ name: day, count }) => `<td title="${count} articles"><a href="${href(day)}">${day}</a></td>`).join('')}</tr>
</table>`,
  );
  return `<h1>${name}</h1>\n${tables.join('\n')}`;
}
