export const footer = `<footer>
  <p><a href="/">The Bench Gazette</a></p>
  <ul><li><a href="/latest/">Latest</a></li><li><a href="/archive/">Archive</a></li></ul>
  <p>© The Bench Gazette</p>
</footer>`;
