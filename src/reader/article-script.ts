/**
 * The only script of an article's page. It stands behind the notice of age, so that the notice is right before it is
 * painted, is the same on every page, and holds nothing of the story. Without it the page says what was true when it was
 * made, and a print bears no date.
 *
 * `.age` has the day of publication, the years that it tells of, the notice by plural category, and the locale whose calendar
 * and figures the page has; `.printed span` has the
 * words to fill in when the page is printed.
 */
export const articleScript = [
  '(e=>{',
  // How many whole years it is since, by the reader's calendar.
  'let d=e.dataset,[y,m,a]=d.day.split("-"),t=new Date,',
  'n=t.getFullYear()-y-(t<new Date(t.getFullYear(),m-1,a));',
  // A clock that goes wrong makes no story younger.
  'if(n>d.years){',
  'e.textContent=(d[new Intl.PluralRules(d.locale).select(n)]||d.other)',
  '.replace("{count}",n.toLocaleString(d.locale));',
  'e.hidden=!1}',
  // The date of printing, in the page's language, with the calendar and the figures of its other dates.
  'addEventListener("beforeprint",()=>{',
  'let p=document.querySelector(".printed span");',
  'p.textContent=p.dataset.words.replace("{date}",new Date().toLocaleDateString(d.locale,{dateStyle:"long"}))})',
  '})(document.currentScript.previousElementSibling)',
].join('');
