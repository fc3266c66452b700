export const data = { layout: 'base.11ty.js', permalink: '/404.html', title: 'There is no such page' };

export function render() {
  return '<h1>There is no such page</h1>\n<p><a href="/">The Bench Gazette</a></p>';
}
